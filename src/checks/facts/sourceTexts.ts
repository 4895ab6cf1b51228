import type { ContentEntry, WrittenContent, WrittenEntry } from '../../loader/entries.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import { citationsIn } from './citations.ts';
import { impliedValues } from './figures.ts';
import { linesIn } from './lineNumbers.ts';
import type { Outline } from './outline.ts';
import { valuesOf } from './outline.ts';

type Source = WrittenEntry<'sources'>['data'];

const NONE: ReadonlySet<string> = new Set();

/** A document with a text copy, as one entry cites it. */
export interface CitedText {
  outline: Outline;
  /** Lines that the entry cites; undefined when it also cites the document as a whole. */
  lines: number[] | undefined;
  /** What the period of the document says: it is in its title, whichever lines are cited. */
  period: ReadonlySet<string>;
}

/** The documents that have a text copy, and the names that have a figure in them. */
export interface SourceTexts {
  /** By id of the source document. */
  outlines: ReadonlyMap<string, Outline>;
  /** By id of the source document: the years and months of its period. */
  periods: ReadonlyMap<string, ReadonlySet<string>>;
  /** By text copy: everything that its figures say. */
  values: ReadonlyMap<Outline, ReadonlySet<string>>;
  /** Names with a figure in them, the longest first, with the entry that bears them. */
  names: { name: string; bearer: ContentEntry }[];
}

/** Brings together the source documents of the content and the outlines of their text copies. */
export function sourceTexts(
  content: WrittenContent,
  outlinesByFile: ReadonlyMap<string, Outline>,
): SourceTexts {
  const outlines = new Map(
    content.sources.flatMap(({ id, data }) => {
      const outline = data.textFile && outlinesByFile.get(data.textFile);
      return outline ? [[id, outline] as const] : [];
    }),
  );
  const values = new Map([...outlines.values()].map((outline) => [outline, valuesOf(outline)]));
  const periods = new Map(content.sources.map(({ id, data }) => [id, periodOf(data)]));
  return { outlines, periods, values, names: namesWithFigures(content) };
}

/** The documents with a text copy that an entry cites. A source document itself rests on its own text. */
export function citedTexts(entry: ContentEntry, { outlines, periods }: SourceTexts): CitedText[] {
  if (entry.collection === 'sources') {
    const outline = outlines.get(entry.id);
    return outline ? [{ outline, lines: undefined, period: periods.get(entry.id) ?? NONE }] : [];
  }
  const citations = citationsIn(entry).map(({ citation }) => citation);
  return [...new Set(citations.map(({ document }) => document))].flatMap((document) => {
    const outline = outlines.get(document);
    if (!outline) return [];
    const lines = citedLines(citations, document);
    return [{ outline, lines, period: periods.get(document) ?? NONE }];
  });
}

function periodOf({ period }: Source): Set<string> {
  return new Set([period?.from, period?.to].flatMap((day) => (day ? impliedValues(day) : [])));
}

function citedLines(citations: Citation[], document: string): number[] | undefined {
  const lines = citations.filter((one) => one.document === document).map((one) => one.lines);
  return lines.every((line) => line !== undefined)
    ? lines.flatMap((line) => linesIn(line))
    : undefined;
}

function namesWithFigures(content: WrittenContent): SourceTexts['names'] {
  const { guidanceEditions, agencies, plans, sources, policies } = content;
  return [
    ...guidanceEditions.map((bearer) => ({ name: bearer.data.shortTitle, bearer })),
    ...[...guidanceEditions, ...agencies, ...plans, ...sources, ...policies].map((bearer) => ({
      name: bearer.data.title,
      bearer,
    })),
  ]
    .filter(({ name }) => /\d/.test(name))
    .sort((a, b) => b.name.length - a.name.length);
}
