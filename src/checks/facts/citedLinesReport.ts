import type { CitedLines } from './citedLines.ts';
import { isNotCited } from './citedLines.ts';
import type { Stretch } from './citedLinesProblems.ts';
import { stretchesOf } from './citedLinesProblems.ts';
import { linesIn } from './lineNumbers.ts';

/** Which entries use which lines of a document, as text for people. */
export function citedLinesReport(citedLines: CitedLines, text?: string): string {
  const { textFile, sources, uses } = citedLines;
  const cited = uses.filter(({ files }) => files.length > 0).length;
  const open = uses.filter(isNotCited).length;
  const declared = uses.length - cited - open;
  const textLines = text?.split('\n');
  return [
    `${textFile}: ${sources.map(({ data }) => data.title).join('; ')}`,
    `${uses.length} lines with text: ${cited} cited, ${declared} not used with a reason, ${open} neither`,
    ...stretchesOf(citedLines).flatMap((stretch) => [
      `  ${stretch.range.padEnd(9)} ${inWords(stretch)}`,
      ...(isNotCited(stretch.use) ? textOf(stretch.range, textLines) : []),
    ]),
  ].join('\n');
}

function inWords({ use, nearest }: Stretch): string {
  if (use.files.length > 0) return shortNames(use.files);
  return use.reason
    ? `not used: ${use.reason}`
    : `NOT CITED. Near it: ${shortNames(nearest) || 'nothing'}`;
}

function shortNames(files: string[]): string {
  return files.map((file) => file.replace(/^.*src\/content\//, '')).join(', ');
}

function textOf(range: string, textLines: string[] | undefined): string[] {
  return linesIn(range)
    .map((line) => textLines?.[line - 1]?.trim() ?? '')
    .filter((line) => line !== '')
    .map((line) => `            | ${line}`);
}
