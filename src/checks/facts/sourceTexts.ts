import type { ContentEntry, WrittenContent } from '../../loader/entries.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import { citationsIn } from './citations.ts';
import { linesIn } from './lineNumbers.ts';
import type { Outline } from './outline.ts';
import { valuesOf } from './outline.ts';

/** A document with a text copy, as one entry cites it. */
export interface CitedText {
  outline: Outline;
  /** Lines that the entry cites; undefined when it also cites the document as a whole. */
  lines: number[] | undefined;
}

/** The documents that have a text copy, and the names that have a figure in them. */
export interface SourceTexts {
  /** By id of the source document. */
  outlines: ReadonlyMap<string, Outline>;
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
  return { outlines, values, names: namesWithFigures(content) };
}

/** The documents with a text copy that an entry cites. A source document itself rests on its own text. */
export function citedTexts(entry: ContentEntry, { outlines }: SourceTexts): CitedText[] {
  if (entry.collection === 'sources') {
    const outline = outlines.get(entry.id);
    return outline ? [{ outline, lines: undefined }] : [];
  }
  const citations = citationsIn(entry).map(({ citation }) => citation);
  return [...new Set(citations.map(({ document }) => document))].flatMap((document) => {
    const outline = outlines.get(document);
    return outline ? [{ outline, lines: citedLines(citations, document) }] : [];
  });
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
