import type { ContentEntry } from '../../loader/entries.ts';
import type { Problem } from '../../problems/problem.ts';
import { joinWords } from '../../lib/lists.ts';
import type { CitedLines, FigureNotUsed } from './citedLines.ts';
import { figuresIn, impliedValues } from './figures.ts';
import type { SourceTexts } from './sourceTexts.ts';
import { figuresToTrace } from './untracedFigures.ts';

/** A figure of a line that is cited, and that none of the entries that cite it states. */
export interface UnstatedFigure {
  textFile: string;
  /** File of the source document that is in the text copy. */
  sourceFile: string;
  line: number;
  value: string;
  /** Files of the entries that cite the line. */
  files: string[];
}

/** What the figures of an entry say, with those of its notes: an entry that discusses a figure states it. */
export type StatedBy = (file: string) => ReadonlySet<string>;

/** Reads what entries state, each once. */
export function statedBy(entries: readonly ContentEntry[], texts: SourceTexts): StatedBy {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const entry = byFile.get(file);
    const stated = known.get(file) ?? (entry ? valuesStated(entry, texts) : new Set<string>());
    known.set(file, stated);
    return stated;
  };
}

/** The figures of cited lines that no entry states which cites the line, and that are not declared as not used. */
export function unstatedFigures(citedLines: CitedLines, stated: StatedBy): UnstatedFigure[] {
  return statedNowhere(citedLines, stated).filter(
    (one) => !citedLines.figuresNotUsed.some((declared) => isSaidBy(one, declared)),
  );
}

/** Figures that are declared as not used, and yet are stated, or are not on their lines: they would hide a slip to come. */
export function needlessNotUsed(citedLines: CitedLines, stated: StatedBy): Problem[] {
  const unstated = statedNowhere(citedLines, stated);
  return citedLines.figuresNotUsed
    .filter((declared) => !unstated.some((one) => isSaidBy(one, declared)))
    .map(({ figure, place }) => ({
      ...place,
      code: 'needless-not-used',
      message: `"${figure}" is listed as not used, but it is not on these lines, or an entry that cites them states it.`,
      advice: 'Remove it from notUsed, or correct it.',
      severity: 'error',
    }));
}

function isSaidBy({ line, value }: UnstatedFigure, { lines, values }: FigureNotUsed): boolean {
  return lines.includes(line) && values.includes(value);
}

function statedNowhere(
  { textFile, sources, outline, uses }: CitedLines,
  stated: StatedBy,
): UnstatedFigure[] {
  const sourceFile = sources[0]?.file ?? textFile;
  return uses
    .filter(({ files }) => files.length > 0)
    .flatMap(({ line, files }) => {
      const values = [...new Set((outline?.lines[line] ?? '').split(' '))].filter(Boolean);
      return values
        .filter((value) => !files.some((file) => stated(file).has(value)))
        .filter((value) => !isOtherReading(value, values))
        .map((value) => ({ textFile, sourceFile, line, value, files }));
    });
}

/** Unstated figures as problems, at the entry that cites the line. */
export function unstatedProblems(
  found: readonly UnstatedFigure[],
  entries: readonly ContentEntry[],
): Problem[] {
  return found.map(({ textFile, sourceFile, line, value, files }) => {
    const entry = entries.find(({ file }) => file === files[0]);
    return {
      ...(entry?.placeOf(['sources']) ?? { file: files[0] ?? textFile }),
      code: 'figure-not-stated',
      message: `Line ${line} of ${textFile} says "${value}", and no entry that cites it does (${joinWords(files)}).`,
      advice: `Compare the figures of these entries with the line. Correct the one that is wrong, state the figure, or list it under notUsed in ${sourceFile}, with lines, figure and reason.`,
      severity: 'error',
    };
  });
}

function valuesStated(entry: ContentEntry, texts: SourceTexts): Set<string> {
  return new Set(
    [
      ...figuresToTrace(entry, texts).flatMap(({ values }) => values),
      ...notesOf(entry.data).flatMap((note) => figuresIn(note).flatMap(({ values }) => values)),
    ].flatMap(impliedValues),
  );
}

/** The notes of an entry, and dates that the editors worked out: they claim nothing, and yet they name what is there. */
function notesOf(data: ContentEntry['data']): string[] {
  return [
    ...('editorNotes' in data ? data.editorNotes.map(({ text }) => text) : []),
    ...('figures' in data ? data.figures.map(({ note }) => note ?? '') : []),
    ...('period' in data && data.period
      ? [data.period.from ?? '', data.period.to ?? '', data.period.note ?? '']
      : []),
  ];
}

/** "Jan 23" is read as a day and as a month: one of them is enough. */
function isOtherReading(value: string, values: readonly string[]): boolean {
  const [, month, day] = /^--(\d{2})-(\d{2})$/.exec(value) ?? [];
  return month !== undefined && values.includes(`20${day}-${month}`);
}
