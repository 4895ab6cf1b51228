import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/problems/report.ts';
import { citedLinesOf } from '../../src/checks/facts/citedLines.ts';
import { citedLinesProblems } from '../../src/checks/facts/citedLinesProblems.ts';
import { citedLinesReport } from '../../src/checks/facts/citedLinesReport.ts';
import { readOutlines } from '../../src/checks/facts/readOutlines.ts';
import { realContent } from '../helpers/realContent.ts';
import { madeUpEntry } from './madeUpEntry.ts';

const { entries } = await realContent();
const documents = citedLinesOf(entries, await readOutlines());

test('there are documents with a text copy', () => {
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.flatMap(({ uses }) => uses).length).toBeGreaterThan(0);
});

test.each(documents.map((document) => [document.textFile, document] as const))(
  'every line of %s is cited by an entry, or declared as not used',
  (_, document) => {
    const problems = citedLinesProblems(document);
    expect(problems, `\n${formatReport(problems)}`).toEqual([]);
  },
);

describe('a document of five lines with text', () => {
  const outline = {
    textFile: 'copy.txt',
    sha256: '',
    lines: { 1: '', 2: '', 4: '', 5: '', 6: '' },
  };
  const citedLines = (lines: string, notUsed: { lines: string; reason: string }[] = []) => {
    const source = madeUpEntry('sources', { title: 'Plan', textFile: 'copy.txt', notUsed });
    const citing = madeUpEntry('terms', {
      sources: [{ document: 'sources', place: 'Page 1', lines }],
    });
    return citedLinesOf([source, citing], new Map([['copy.txt', outline]]))[0]!;
  };
  const messages = (...args: Parameters<typeof citedLines>) =>
    citedLinesProblems(citedLines(...args)).map(({ message }) => message);

  test('is covered when entries cite it all', () => {
    expect(messages('1-6')).toEqual([]);
    expect(messages('1-2, 4-6')).toEqual([]);
  });

  test('is covered when the rest is declared', () => {
    expect(messages('1-4', [{ lines: '5-6', reason: 'Page numbers.' }])).toEqual([]);
  });

  test('is not covered when a line is left', () => {
    expect(messages('1-2, 5')).toEqual([
      'No entry cites line 4 of copy.txt.',
      'No entry cites line 6 of copy.txt.',
    ]);
    expect(citedLinesProblems(citedLines('1-2'))[0]?.advice).toContain('terms.md');
  });

  test('is not covered by a citation of the document from end to end', () => {
    expect(messages('1-101')).toContain('No entry cites lines 1-6 of copy.txt.');
  });

  test('shows lines that are not there', () => {
    expect(messages('1-6, 3')).toEqual([]);
    expect(messages('3, 1-7')).toEqual(['The text of copy.txt ends on line 6.']);
    expect(messages('1-6', [{ lines: '3', reason: 'Blank.' }])).toEqual(['These lines are blank.']);
  });

  test('shows lines that are declared although they are cited', () => {
    expect(messages('1-6', [{ lines: '5-6', reason: 'Page numbers.' }])).toEqual([
      'Entries do cite lines 5-6.',
    ]);
  });

  test('is reported line by line, with the text where it is at hand', () => {
    const text = 'Title\nName\n\nReason\nPrompt\n7';
    const notUsed = [{ lines: '5', reason: 'A prompt.' }];
    expect(citedLinesReport(citedLines('1-2, 4', notUsed), text)).toMatchInlineSnapshot(`
      "copy.txt: Plan
      5 lines with text: 3 cited, 1 not used with a reason, 1 neither
        1-4       terms.md
        5         not used: A prompt.
        6         NOT CITED. Near it: terms.md
                  | 7"
    `);
  });

  test('without an outline is reported', () => {
    const source = madeUpEntry('sources', { title: 'Plan', textFile: 'copy.txt', notUsed: [] });
    const [document] = citedLinesOf([source], new Map());
    expect(citedLinesProblems(document!)).toMatchObject([{ code: 'no-outline' }]);
  });
});
