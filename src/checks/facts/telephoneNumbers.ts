import { editDistance } from '../../lib/editDistance.ts';
import { figuresOf } from '../../lib/telephone/writtenNumber.ts';
import type { ContentEntry } from '../../loader/entries.ts';
import { textsIn } from '../../loader/fieldTexts.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { FigureExceptions } from './figureExceptions.ts';

/** Telephone numbers that stored copies print: those of documents, and notes of the pages that contacts were read on. */
export interface NumbersRead {
  /** By name of the copy: its SHA-256, and its numbers without spaces. */
  copies: Record<string, { sha256: string; numbers: string[] }>;
}

/** A number of a service, however it is spaced. Short numbers such as 999 are checked by their list. */
const NUMBER = /(?<![\d.,])0(?:800 ?1111|(?:[ \-()\u00a0]{0,2}\d){9,10})(?!\d)/g;

/** The numbers of a text, without spaces, each once. */
export function numbersIn(text: string): string[] {
  return [...new Set([...text.matchAll(NUMBER)].map(([number]) => figuresOf(number)))];
}

/**
 * Numbers that no stored copy prints and nobody has entered a second time. A slip of one digit is another number, and only
 * a second look at the page tells.
 */
export function numberProblems(
  entry: ContentEntry,
  read: NumbersRead,
  { numbersInNoCopy }: FigureExceptions,
): Problem[] {
  const known = new Set([
    ...numbersOfCopies(read),
    ...numbersInNoCopy.flatMap(({ number }) => numbersIn(number)),
  ]);
  return numbersOf(entry)
    .filter(({ number }) => !known.has(number))
    .map(({ number, place }) => {
      const near = [...known].find((one) => isOneSlipFrom(number, one));
      return {
        ...place,
        code: 'number-in-no-copy',
        message: near
          ? `"${number}" is in no stored copy. "${near}" is.`
          : `"${number}" is in no stored copy.`,
        advice:
          'Read it again at its source and correct it. If it is right, enter it a second time, as you read it there, under numbersInNoCopy in src/checks/facts/exceptions.yaml.',
        severity: 'error',
      };
    });
}

/** Numbers that were entered a second time and are not in the content any more, or in a copy after all. */
export function needlessNumbers(
  entries: readonly ContentEntry[],
  read: NumbersRead,
  { numbersInNoCopy }: FigureExceptions,
): Problem[] {
  const used = new Set(entries.flatMap((entry) => numbersOf(entry).map(({ number }) => number)));
  const inCopies = new Set(numbersOfCopies(read));
  return numbersInNoCopy
    .filter(({ number }) => {
      const [plain = ''] = numbersIn(number);
      return !used.has(plain) || inCopies.has(plain);
    })
    .map(({ number }) => ({
      file: 'src/checks/facts/exceptions.yaml',
      code: 'needless-exception',
      message: `"${number}" is in no entry, or is in a stored copy after all.`,
      advice: 'Remove it, or correct it where it is used.',
      severity: 'error',
    }));
}

function numbersOfCopies({ copies }: NumbersRead): string[] {
  return Object.values(copies).flatMap(({ numbers }) => numbers);
}

function numbersOf({ data, body, file, bodyLine, placeOf }: ContentEntry) {
  const inFields = textsIn(data, new Set()).flatMap(({ text, path }) =>
    numbersIn(text).map((number) => ({ number, place: placeOf(path) })),
  );
  const inText = numbersIn(body).map((number): { number: string; place: Place } => ({
    number,
    place: { file, line: bodyLine, field: 'Text' },
  }));
  return [...inFields, ...inText];
}

/** True when one figure is another, or two neighbours have changed places. */
function isOneSlipFrom(number: string, other: string): boolean {
  return number.length === other.length && editDistance(number, other, { most: 1 }) === 1;
}
