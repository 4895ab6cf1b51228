import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentEntry, FieldPath } from '../../src/loader/entries.ts';
import { formatReport } from '../../src/problems/report.ts';
import { valueAt } from '../../src/schemas/schemaTree.ts';
import type { EntryFigure } from '../../src/checks/facts/entryFigures.ts';
import { allFigureProblems } from '../../src/checks/facts/allFigureProblems.ts';
import { figuresIn } from '../../src/checks/facts/figures.ts';
import { readOutlines } from '../../src/checks/facts/readOutlines.ts';
import { citedTexts, sourceTexts } from '../../src/checks/facts/sourceTexts.ts';
import { figuresToTrace, traceFigures } from '../../src/checks/facts/untracedFigures.ts';
import { realContent } from '../helpers/realContent.ts';

const { content, entries } = await realContent();
const outlines = await readOutlines();
const texts = sourceTexts(content, outlines);
const withText = entries.filter((entry) => citedTexts(entry, texts).length > 0);

test('there are entries with figures to look up', () => {
  expect(withText.length).toBeGreaterThan(0);
});

test('every figure of an entry is on the lines it cites, and every figure of a cited line in an entry', () => {
  const problems = allFigureProblems(content, entries, outlines);
  expect(problems, `\n${formatReport(problems)}`).toEqual([]);
});

describe('a digit that is off by one', () => {
  const figures = withText.flatMap((entry) =>
    figuresToTrace(entry, texts)
      .filter(({ text }) => /\d/.test(text) && isTrue(text, entry))
      .map((figure) => ({ entry, figure })),
  );
  const digitChange = fc.record({
    at: fc.constantFrom(...figures),
    digit: fc.nat(),
    step: fc.constantFrom(1, 9),
  });

  test('is found wherever the document does not happen to have the wrong figure too', () => {
    fc.assert(
      fc.property(digitChange, ({ at: { entry, figure }, digit, step }) => {
        const wrong = withDigitChanged(figure.text, digit, step);
        fc.pre(!isTrue(wrong, entry));
        const changed = withFigure(entry, figure, wrong);
        const [before, after] = [entry, changed].map((one) => traceFigures(one, texts).untraced);
        expect(after!.length).toBeGreaterThan(before!.length);
      }),
      { numRuns: 500 },
    );
  });

  test('is found in every amount of a funding table', () => {
    const amounts = figures.filter(({ figure: { path } }) => path?.at(-1) === 'amount');
    expect(amounts.length).toBeGreaterThan(0);
    for (const { entry, figure } of amounts) {
      const wrong = withFigure(entry, figure, String(Number(figure.text) + 1));
      expect(traceFigures(wrong, texts).untraced).toContainEqual(
        expect.objectContaining({ path: figure.path }),
      );
    }
  });
});

/** What a figure says is true for an entry when a document has it, or the entry declares it. */
function isTrue(text: string, entry: ContentEntry): boolean {
  const declared = 'addedFigures' in entry.data ? entry.data.addedFigures : [];
  const values = [
    ...citedTexts(entry, texts).flatMap(({ outline }) => [...texts.values.get(outline)!]),
    ...declared.flatMap(({ figure }) => figuresIn(figure).flatMap((one) => one.values)),
  ];
  return figuresIn(text).every((figure) => figure.values.every((value) => values.includes(value)));
}

function withDigitChanged(text: string, which: number, step: number): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[which % places.length]!;
  return text.slice(0, place) + ((Number(text[place]) + step) % 10) + text.slice(place + 1);
}

function withFigure(entry: ContentEntry, { path, at, text }: EntryFigure, wrong: string) {
  const replaced = (whole: string) => whole.slice(0, at) + wrong + whole.slice(at + text.length);
  if (!path) return { ...entry, body: replaced(entry.body) } as ContentEntry;
  const value = valueAt(entry.data, path);
  const changed = typeof value === 'number' ? Number(wrong) : replaced(String(value));
  return { ...entry, data: withValue(entry.data, path, changed) } as ContentEntry;
}

function withValue(data: object, path: FieldPath, value: unknown): object {
  const copy = structuredClone(data);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  holder[path.at(-1)!] = value;
  return copy;
}
