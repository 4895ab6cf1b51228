import type { ContentEntry, WrittenEntry } from '../../loader/entries.ts';
import type { Place } from '../../problems/problem.ts';
import { groupBy } from '../../lib/lists.ts';
import { citationsIn } from './citations.ts';
import { figuresIn } from './figures.ts';
import { linesIn } from './lineNumbers.ts';
import type { Outline } from './outline.ts';
import { lineNumbersOf } from './outline.ts';

type Source = WrittenEntry<'sources'>;

/**
 * A citation of more lines than this says where a thing comes from, but not that each of the lines was
 * used. It counts for nothing here.
 */
const WIDEST_CITATION = 100;

/** A line of a text copy, with what the content makes of it. */
export interface LineUse {
  line: number;
  /** Files of the entries that cite it. */
  files: string[];
  /** Why no entry uses it, where that is declared. */
  reason?: string;
}

/** Line numbers that somebody wrote down: in a citation, or as not used. */
export interface WrittenLines {
  lines: number[];
  place: Place;
}

/** A figure that is of no use on lines that are cited. */
export interface FigureNotUsed extends WrittenLines {
  figure: string;
  values: string[];
}

/** What the content makes of each line of a text copy. */
export interface CitedLines {
  textFile: string;
  /** The source documents that are in it. */
  sources: Source[];
  /** Undefined when there is no outline of the text copy. */
  outline: Outline | undefined;
  /** One for each line that is not blank, ascending. */
  uses: LineUse[];
  cited: WrittenLines[];
  notUsed: WrittenLines[];
  /** Figures of cited lines that no entry has to state. */
  figuresNotUsed: FigureNotUsed[];
}

/** Goes through the text copies of all source documents line by line. */
export function citedLinesOf(
  entries: readonly ContentEntry[],
  outlines: ReadonlyMap<string, Outline>,
): CitedLines[] {
  const sources = entries.filter((entry) => entry.collection === 'sources');
  const byTextFile = groupBy(sources, ({ data }) => data.textFile);
  return [...byTextFile].flatMap(([textFile, here]) =>
    textFile === undefined ? [] : [citedLines(textFile, here, entries, outlines.get(textFile))],
  );
}

/** True for a line that no entry cites and that is not declared either. */
export function isNotCited({ files, reason }: LineUse): boolean {
  return files.length === 0 && reason === undefined;
}

function citedLines(
  textFile: string,
  sources: Source[],
  entries: readonly ContentEntry[],
  outline: Outline | undefined,
): CitedLines {
  const ids = sources.map(({ id }) => id);
  const cited = entries.flatMap((entry) =>
    citationsIn(entry)
      .filter(({ citation }) => ids.includes(citation.document))
      .flatMap(({ citation: { lines }, path }) =>
        lines
          ? [
              {
                lines: linesIn(lines),
                narrow: linesIn(lines, WIDEST_CITATION),
                place: entry.placeOf([...path, 'lines']),
              },
            ]
          : [],
      ),
  );
  const declared = sources.flatMap(({ data, placeOf }) =>
    data.notUsed.map(({ lines, figure, reason }, row) => ({
      lines: linesIn(lines),
      figure,
      reason,
      place: placeOf(['notUsed', row, figure === undefined ? 'lines' : 'figure']),
    })),
  );
  const notUsed = declared.filter(({ figure }) => figure === undefined);
  const figuresNotUsed = declared.flatMap(({ lines, figure, place }) =>
    figure === undefined
      ? []
      : [{ lines, figure, place, values: figuresIn(figure).flatMap(({ values }) => values) }],
  );
  const uses = (outline ? lineNumbersOf(outline) : []).map((line): LineUse => {
    const files = cited
      .filter(({ narrow }) => narrow.includes(line))
      .map(({ place }) => place.file);
    const reason = notUsed.find(({ lines }) => lines.includes(line))?.reason;
    return { line, files: [...new Set(files)], ...(reason && { reason }) };
  });
  return { textFile, sources, outline, uses, cited, notUsed, figuresNotUsed };
}
