import type { ContentEntry, FieldPath } from '../../loader/entries.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import { groupBy } from '../../lib/lists.ts';
import { valueAt } from '../../schemas/schemaTree.ts';
import type { EntryFigure } from './entryFigures.ts';
import { addedFigures } from './addedFigures.ts';
import { figuresOfEntry } from './entryFigures.ts';
import { figuresIn } from './figures.ts';
import { occurrencesOf, valuesOf } from './outline.ts';
import type { CitedText, SourceTexts } from './sourceTexts.ts';
import { citedTexts } from './sourceTexts.ts';

/** What came out of looking up the figures of one entry. */
export interface Trace {
  /** Figures that are in no cited document and are not declared under `addedFigures` either. */
  untraced: EntryFigure[];
  /** Figures of a cited document that are neither on the cited lines nor declared. */
  elsewhere: EntryFigure[];
  /** Numbers of fields that the entry gives more often than the cited lines have them. */
  tooOften: EntryFigure[];
  /** Declared figures that the entry does not have, or that are on the cited lines after all. */
  needless: { figure: string; path: FieldPath; because: 'not-in-entry' | 'traces' }[];
}

/**
 * Looks up every figure of an entry in the documents it cites. An entry that cites no document with a
 * text copy has nothing to be looked up in.
 */
export function traceFigures(entry: ContentEntry, texts: SourceTexts): Trace {
  const cited = citedTexts(entry, texts);
  const figures = figuresToTrace(entry, texts);
  const inDocuments = union(cited.map(({ outline }) => texts.values.get(outline) ?? new Set()));
  const onCitedLines = union(
    cited.flatMap(({ outline, lines, period }) => [valuesOf(outline, lines), period]),
  );
  const declared = addedFigures(entry);
  const declaredValues = new Set(declared.flatMap(({ values }) => values));
  const isLeftOpen = ({ values }: EntryFigure) =>
    values.some((value) => !inDocuments.has(value) && !declaredValues.has(value));
  const isElsewhere = ({ values }: EntryFigure) =>
    values.every((value) => inDocuments.has(value)) &&
    !values.every((value) => onCitedLines.has(value) || declaredValues.has(value));
  const givenTooOften = cited.length === 0 ? [] : figuresTooOften(entry, figures, cited);
  const isTooOften = (value: string) => givenTooOften.some(({ values }) => values.includes(value));

  return {
    untraced: cited.length === 0 ? [] : figures.filter(isLeftOpen),
    elsewhere: figures.filter(isElsewhere),
    tooOften: givenTooOften.filter(({ values: [value = ''] }) => !declaredValues.has(value)),
    needless: declared.flatMap(({ figure, path, values }): Trace['needless'] => {
      if (!values.every((value) => standsIn(entry, figures, value)))
        return [{ figure, path, because: 'not-in-entry' }];
      const traces = values.every(
        (value) => inDocuments.has(value) && onCitedLines.has(value) && !isTooOften(value),
      );
      return traces ? [{ figure, path, because: 'traces' }] : [];
    }),
  };
}

/** The figures of an entry that have to be in a document it cites. Its own name is no excuse for them. */
export function figuresToTrace(entry: ContentEntry, texts: SourceTexts): EntryFigure[] {
  return figuresOfEntry(entry, {
    names: texts.names.filter(({ bearer }) => bearer.file !== entry.file).map(({ name }) => name),
    canLookUp: (citations) => isLookedUp(citations, texts),
  });
}

/**
 * Numbers of fields that are given once more than the cited lines have them: one of them is another number. Words for
 * numbers and numbers in texts are not counted, as a text may well say one twice.
 */
function figuresTooOften(
  { data }: ContentEntry,
  figures: readonly EntryFigure[],
  cited: readonly CitedText[],
): EntryFigure[] {
  if (cited.some(({ lines }) => lines === undefined)) return [];
  const onLines = cited.map(({ outline, lines = [] }) => occurrencesOf(outline, lines));
  const numbers = figures.filter(
    ({ path }) => path !== undefined && typeof valueAt(data, path) === 'number',
  );
  const byValue = groupBy(numbers, ({ values: [value = ''] }) => value);
  return [...byValue].flatMap(([value, same]) => {
    const times = onLines.reduce((sum, found) => sum + (found.get(value) ?? 0), 0);
    // What is on no line is named elsewhere.
    return times > 0 && same.length > times ? same.slice(times) : [];
  });
}

/** True unless all these citations are of documents without a text copy. */
function isLookedUp(citations: Citation[], { outlines }: SourceTexts): boolean {
  return citations.length === 0 || citations.some(({ document }) => outlines.has(document));
}

/** True when a figure of the entry, or of the editors' notes to it, says this. */
function standsIn({ data }: ContentEntry, figures: EntryFigure[], value: string): boolean {
  const notes = 'editorNotes' in data ? data.editorNotes : [];
  return [...figures, ...notes.flatMap(({ text }) => figuresIn(text))].some(({ values }) =>
    values.includes(value),
  );
}

function union(sets: ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
