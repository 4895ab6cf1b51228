import * as weights from '../../src/search/weights.ts';
import { answerInNode } from './answerInNode.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import { figuresOf } from './metrics.ts';
import type { Figures } from './metrics.ts';

/** Figures of one kind, by name. They are changed for one evaluation, and put back. */
type Table = Record<string, number>;

/** One constant, where it is, and the value with which it has no say. */
interface Constant {
  name: string;
  table: Table;
  key: string;
  off: number;
}

const { ASKED, BONUS, BY_INTENT, BY_KIND, NEED, PLACE, RANK, READING } = weights;
const { STATE, STRENGTH, WEAK, WORD } = weights;

/** By the name of a table: the value that switches a constant off, for all of it or for each. */
const OFF: [name: string, table: Table, off: number | Table][] = [
  ['STRENGTH', STRENGTH, 0],
  ['BONUS', BONUS, 0],
  [
    'RANK',
    RANK,
    {
      sure: 1,
      sureName: 0,
      leastCoverage: 0,
      leastOfBest: 0,
      coveragePower: 0,
      bonusPower: 0,
    },
  ],
  ['NEED', NEED, { later: 1, elsewhere: 2, inPlace: 0, atWork: 1, reached: 0, strange: 0 }],
  [
    'ASKED',
    ASKED,
    {
      worth: 0,
      besideName: 1,
      likeName: 0,
      family: 1,
      familyFrom: 0,
      familyGuessed: 0,
      sure: 2,
      alone: 0,
    },
  ],
  ['WEAK', WEAK, 0],
  ['READING', READING, 0],
  ['WORD', WORD, 1],
  ['BY_KIND', BY_KIND, 1],
  ...Object.entries(BY_INTENT).map(([intent, table]): [string, Table, number] => [
    `BY_INTENT.${intent}`,
    table,
    1,
  ]),
  ['PLACE', PLACE, 1],
  ['STATE', STATE, 1],
];

/** Every constant of the search, with the value that switches it off. */
export function allConstants(): Constant[] {
  return OFF.flatMap(([name, table, off]) =>
    Object.keys(table).map((key) => ({
      name: `${name}.${key}`,
      table,
      key,
      off: typeof off === 'number' ? off : (off[key] ?? Number.NaN),
    })),
  );
}

/** Does something while a constant is switched off, and puts it back whatever happens. */
export async function without<Result>(
  { table, key, off }: Constant,
  act: () => Promise<Result>,
): Promise<Result> {
  const before = table[key];
  if (before === undefined) throw new Error(`There is no constant "${key}".`);
  table[key] = off;
  try {
    return await act();
  } finally {
    table[key] = before;
  }
}

/**
 * For each constant: how many more, or fewer, queries are answered well when it is switched off. Asked without a
 * browser. One that changes nothing can go.
 */
export async function ablate(
  queries: readonly DrawnQuery[],
  write: (line: string) => void,
): Promise<void> {
  const all = figuresOf(await answerInNode(queries));
  write(`All on: ${rowOf(all).join(', ')} right at 1, at 3, and nothing`);
  for (const constant of allConstants()) {
    const figures = await without(constant, async () => figuresOf(await answerInNode(queries)));
    const changes = rowOf(figures).map((count, at) => signed(count - (rowOf(all)[at] ?? 0)));
    const isIdle =
      figures.meanReciprocalRank === all.meanReciprocalRank &&
      figures.nothing.right === all.nothing.right;
    write(`${constant.name}: ${changes.join(', ')}${isIdle ? ' (changes nothing)' : ''}`);
  }
}

function rowOf({ successAt1, successAt3, nothing }: Figures): number[] {
  return [successAt1.right, successAt3.right, nothing.right];
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change);
}
