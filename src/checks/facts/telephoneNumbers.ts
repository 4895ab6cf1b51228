import { editDistance } from '../../lib/editDistance.ts';
import { numbersInText } from '../../lib/telephone/numbersInText.ts';
import type { ContentEntry } from '../../loader/entries.ts';
import { textsIn } from '../../loader/fieldTexts.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { addedNumbers } from './addedFigures.ts';

/** Telephone numbers that stored copies print: those of documents, and notes of the pages that contacts were read on. */
export interface NumbersRead {
  /** By name of the copy: its SHA-256, and its numbers without spaces. */
  copies: Record<string, { sha256: string; numbers: string[] }>;
}

/** Fields in which a number is entered a second time, and not shown. */
const SECOND_ENTRY: ReadonlySet<string> = new Set(['addedFigures']);

/**
 * Numbers that no stored copy prints and nobody has entered a second time, and second entries that are of no use. A slip
 * of one digit is another number, and only a second look at the page tells.
 */
export function numberProblems(entry: ContentEntry, { copies }: NumbersRead): Problem[] {
  const printed = new Set(Object.values(copies).flatMap(({ numbers }) => numbers));
  const added = addedNumbers(entry);
  const known = printed.union(new Set(added.flatMap(({ numbers }) => numbers)));
  const used = numbersOf(entry);
  return [
    ...used
      .filter(({ number }) => !known.has(number))
      .map(({ number, place }) => inNoCopy(number, place, known)),
    ...added
      .filter(({ numbers }) =>
        numbers.some((one) => printed.has(one) || !used.some(({ number }) => number === one)),
      )
      .map(({ figure, path }): Problem => ({
        ...entry.placeOf(path),
        code: 'needless-added-figure',
        message: `"${figure}" is listed as added, but it is not in the entry, or is in a stored copy after all.`,
        advice: 'Remove it from addedFigures, or correct it in one of the two places.',
        severity: 'error',
      })),
  ];
}

function inNoCopy(number: string, place: Place, known: Iterable<string>): Problem {
  const near = [...known].find((one) => isOneSlipFrom(number, one));
  return {
    ...place,
    code: 'number-in-no-copy',
    message: near
      ? `"${number}" is in no stored copy, and not entered a second time. "${near}" is.`
      : `"${number}" is in no stored copy, and not entered a second time.`,
    advice:
      'Read it again at its source and correct it. If it is right, enter it a second time, as you read it there, under addedFigures in the same file.',
    severity: 'error',
  };
}

function numbersOf({ data, body, file, bodyLine, placeOf }: ContentEntry) {
  const inFields = textsIn(data, SECOND_ENTRY).flatMap(({ text, path }) =>
    numbersInText(text).map((number) => ({ number, place: placeOf(path) })),
  );
  const inText = numbersInText(body).map((number): { number: string; place: Place } => ({
    number,
    place: { file, line: bodyLine, field: 'Text' },
  }));
  return [...inFields, ...inText];
}

/** True when one figure is another, or two neighbours have changed places. */
function isOneSlipFrom(number: string, other: string): boolean {
  return number.length === other.length && editDistance(number, other, { most: 1 }) === 1;
}
