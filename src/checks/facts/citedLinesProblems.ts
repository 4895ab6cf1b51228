import type { Problem } from '../../problems/problem.ts';
import { joinWords } from '../../lib/lists.ts';
import type { CitedLines, LineUse, WrittenLines } from './citedLines.ts';
import { isNotCited } from './citedLines.ts';
import { range, rangesOf } from './lineNumbers.ts';

/** A stretch of lines of which the content makes the same. */
export interface Stretch {
  range: string;
  use: LineUse;
  /** Files of the entries that cite the lines before and after. */
  nearest: string[];
}

/** The lines of a text copy in stretches, from first to last. */
export function stretchesOf({ uses }: CitedLines): Stretch[] {
  const sameUse = ({ files, reason }: LineUse) => JSON.stringify([files, reason]);
  const stretches: LineUse[][] = [];
  for (const use of uses) {
    const last = stretches.at(-1);
    if (last && sameUse(last[0]!) === sameUse(use)) last.push(use);
    else stretches.push([use]);
  }
  return stretches.map((stretch, index) => ({
    range: range(stretch[0]!.line, stretch.at(-1)!.line),
    use: stretch[0]!,
    nearest: [
      ...new Set([
        ...firstCited(stretches.slice(0, index).reverse()),
        ...firstCited(stretches.slice(index + 1)),
      ]),
    ],
  }));
}

/** What is wrong with the use of a text copy, in words for the person who keeps the content. */
export function citedLinesProblems(citedLines: CitedLines): Problem[] {
  const { textFile, sources, outline, cited, notUsed, figuresNotUsed, uses } = citedLines;
  const source = sources[0]!.placeOf(['textFile']);
  if (!outline) {
    return [
      problem(
        'no-outline',
        source,
        `there is no outline of ${textFile}.`,
        'Run "npm run truth:outline".',
      ),
    ];
  }
  const last = uses.at(-1)?.line ?? 0;
  const isCited = new Set(uses.filter(({ files }) => files.length > 0).map(({ line }) => line));
  return [
    ...stretchesOf(citedLines)
      .filter(({ use }) => isNotCited(use))
      .map(({ range, nearest }) =>
        problem(
          'line-not-used',
          source,
          `no entry cites ${lineOrLines(range)} of ${textFile}.`,
          `Cite the text in the entry it belongs to (near it: ${joinWords(nearest)}), or list it under notUsed with the reason.`,
        ),
      ),
    ...[...cited, ...notUsed, ...figuresNotUsed].flatMap((written) =>
      unreadable(written, uses, last, textFile),
    ),
    ...notUsed.flatMap(({ lines, place }) => {
      const used = rangesOf(lines.filter((line) => isCited.has(line)));
      return used === ''
        ? []
        : [
            problem(
              'not-used-but-cited',
              place,
              `entries do cite ${lineOrLines(used)}.`,
              'Leave that out here.',
            ),
          ];
    }),
  ];
}

function unreadable(
  { lines, place }: WrittenLines,
  uses: LineUse[],
  last: number,
  textFile: string,
): Problem[] {
  if (lines.some((line) => line > last))
    return [
      problem(
        'line-beyond-end',
        place,
        `the text of ${textFile} ends on line ${last}.`,
        'Correct the line numbers.',
      ),
    ];
  if (!uses.some(({ line }) => lines.includes(line)))
    return [problem('blank-lines', place, 'these lines are blank.', 'Correct the line numbers.')];
  return [];
}

function firstCited(stretches: LineUse[][]): string[] {
  return stretches.find(([use]) => use!.files.length > 0)?.[0]!.files ?? [];
}

function lineOrLines(ranges: string): string {
  return `${/[-,]/.test(ranges) ? 'lines' : 'line'} ${ranges}`;
}

function problem(
  code: string,
  place: WrittenLines['place'],
  message: string,
  advice: string,
): Problem {
  return {
    ...place,
    code,
    message: message.charAt(0).toUpperCase() + message.slice(1),
    advice,
    severity: 'error',
  };
}
