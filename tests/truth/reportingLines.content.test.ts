import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Citation } from '../../src/schemas/shared/provenance.ts';
import { linesIn } from '../../src/checks/facts/lineNumbers.ts';
import { realContent } from '../helpers/realContent.ts';

const SOURCES = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
const { content } = await realContent();

/** Words by which a document says that one group answers to another. */
const ANSWERS_TO = /\b(?:report|overs(?:ee|aw|ight)|feed|fed)/i;
/** Words by which editors say that a document leaves something open. */
const LEFT_OPEN =
  /\bleaves? (?:it )?open\b|\bdoes not say (?:which|who|whom)\b|\bcannot be read\b/i;

/** Every line that is said to be stated, with the group it leads to. */
const statedLines = content.groups.flatMap((group) =>
  group.data.reportsTo
    .filter(({ basis }) => basis === 'stated')
    .map((line) => {
      const target = content.groups.find(({ id }) => id === line.group)!;
      return { group, names: namesOf([target.data.title, ...target.data.aliases]), to: line.group };
    }),
);

test('there are lines that are stated', () => {
  expect(statedLines.length).toBeGreaterThan(0);
});

test.each(statedLines)(
  '$group.id does not call its line to $to stated and open at once',
  ({ group, names }) => {
    const open = group.data.editorNotes.filter(
      ({ text }) => LEFT_OPEN.test(text) && ANSWERS_TO.test(text) && mentions(text, names),
    );
    expect(open).toEqual([]);
  },
);

// The text copies lie beside the repository, and not in it.
test.each(statedLines.filter(({ group }) => citedLines(group.data.sources).length > 0))(
  '$group.id cites words that say it answers to $to',
  ({ group, names }) => {
    const saying = citedLines(group.data.sources).filter(
      (text) => ANSWERS_TO.test(text) && mentions(text, names),
    );
    expect(saying).not.toEqual([]);
  },
);

/** Names without the words that documents leave out: the area, "the". */
function namesOf(names: string[]): string[] {
  return names.map((name) =>
    plain(name).replace(
      /^(?:the |pan (?:bedfordshire|beds) |central bedfordshire |safeguarding children )+/,
      '',
    ),
  );
}

function mentions(text: string, names: string[]): boolean {
  const words = ` ${plain(text).replaceAll(/[^a-z]+/g, ' ')} `;
  return names.some((name) => words.includes(` ${name.replaceAll(/[^a-z]+/g, ' ')} `));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('co-ordinating', 'coordinating');
}

function citedLines(citations: Citation[]): string[] {
  return citations.flatMap(({ document, lines }) => {
    const textFile = content.sources.find(({ id }) => id === document)?.data.textFile;
    if (!textFile || !lines || !existsSync(SOURCES + textFile)) return [];
    const text = readFileSync(SOURCES + textFile, 'utf8').split('\n');
    return linesIn(lines).map((number) => text[number - 1] ?? '');
  });
}
