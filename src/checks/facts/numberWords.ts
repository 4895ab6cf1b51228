import type { FigureReader } from './figureReader.ts';

const UNITS = words('one two three four five six seven eight nine', 1, 1);
const TEENS = words(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
  1,
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
/** "One" to "twenty", each with its number. */
export const upToTwenty: ReadonlyMap<string, number> = new Map([
  ...UNITS,
  ...TEENS,
  ['twenty', 20],
]);

const TIMES_A_YEAR = new Map([
  ['twice', 2],
  ['quarterly', 4],
  ['monthly', 12],
]);

/** Numbers written as words, up to some hundreds: `Nine`, `twenty-four`, `two hundred`, `quarterly`. */
export const numberWordReaders: FigureReader[] = [
  {
    pattern: new RegExp(`\\b(?:${oneOf('times', UNITS)} )?hundred\\b`, 'gi'),
    read: ({ times = 'one' }) => [String(numberOf(UNITS, times) * 100)],
  },
  {
    pattern: new RegExp(`\\b${oneOf('tens', TENS)}(?:[- ]${oneOf('units', UNITS)})?\\b`, 'gi'),
    read: ({ tens, units }) => [String(numberOf(TENS, tens) + numberOf(UNITS, units))],
  },
  {
    pattern: new RegExp(`\\b${oneOf('word', new Map([...TEENS, ...UNITS]))}\\b`, 'gi'),
    read: ({ word }) => [String(numberOf(TEENS, word) + numberOf(UNITS, word))],
  },
  {
    pattern: new RegExp(`\\b${oneOf('word', TIMES_A_YEAR)}\\b`, 'gi'),
    read: ({ word }) => [String(numberOf(TIMES_A_YEAR, word))],
  },
];

function words(list: string, first: number, step: number): Map<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, first + index * step]));
}

function oneOf(name: string, numbers: Map<string, number>): string {
  return `(?<${name}>${[...numbers.keys()].join('|')})`;
}

function numberOf(numbers: Map<string, number>, word = ''): number {
  return numbers.get(word.toLowerCase()) ?? 0;
}
