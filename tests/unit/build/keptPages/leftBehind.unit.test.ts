import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptTable } from '../../../../src/build/keptPages/keptTable.ts';
import { leave, leftBehind } from '../../../../src/build/keptPages/leftBehind.ts';
import { keepReads } from '../../../../src/lib/reads.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-left-'));
  keepReads(true);
});
afterEach(() => {
  keepReads(false);
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a value is given back to a build that has the same to make it from, and to no other', () => {
  leave('sums', 'one and two', new Map([['sum', 3]]), folder);
  expect(leftBehind('sums', 'one and two', folder)).toEqual(new Map([['sum', 3]]));
  expect(leftBehind('sums', 'one and three', folder)).toBeUndefined();
  expect(leftBehind('other sums', 'one and two', folder)).toBeUndefined();
});

test('a damaged value is discarded, with a message that says so', () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  leave('sums', 'one and two', 3, folder);
  appendFileSync(join(folder, 'sums.kept'), 'more');
  expect(leftBehind('sums', 'one and two', folder)).toBeUndefined();
  expect(said.mock.calls.join()).toContain('has kept as "sums" is damaged');
});

test('a build that keeps nothing finds and leaves nothing', () => {
  leave('sums', 'one and two', 3, folder);
  keepReads(false);
  expect(leftBehind('sums', 'one and two', folder)).toBeUndefined();
  leave('sums', 'one and two', 4, folder);
  keepReads(true);
  expect(leftBehind('sums', 'one and two', folder)).toBe(3);
});

/** What one build takes from a table, by hash, and makes where there is nothing. */
function build(asked: Record<string, number | undefined>, madeWith = 'code') {
  const table = keptTable<number>('table', madeWith, folder);
  const made: string[] = [];
  const values = Object.entries(asked).map(([of, value]) =>
    table.take(of, () => {
      made.push(of);
      return value;
    }),
  );
  table.save();
  return { made, values };
}

test('a value of a table is made once for each hash', () => {
  expect(build({ a: 1, b: 2 })).toEqual({ made: ['a', 'b'], values: [1, 2] });
  expect(build({ a: 1, c: 3 })).toEqual({ made: ['c'], values: [1, 3] });
  // Nobody has asked for it in between.
  expect(build({ b: 2 })).toEqual({ made: ['b'], values: [2] });
});

test('what is new in a large table is written beside it, until that is much of it', () => {
  const files = Array.from({ length: 100 }, (_, at): [string, number] => [`file ${at}`, at]);
  const all = Object.fromEntries(files);
  const whole = () => readFileSync(join(folder, 'table.kept'));
  build(all);
  const first = whole();
  expect(build({ ...all, a: 1 }).made).toEqual(['a']);
  expect(build({ ...all, a: 1, b: 2 }).made).toEqual(['b']);
  expect(build({ ...all, a: 1, b: 2 })).toEqual({
    made: [],
    values: [...Object.values(all), 1, 2],
  });
  expect(whole()).toEqual(first);
  const few = Object.fromEntries(files.slice(0, 50));
  expect(build({ ...few, a: 1, c: 3 }).made).toEqual(['c']);
  expect(whole()).not.toEqual(first);
  expect(build({ ...few, a: 1, b: 2, c: 3 }).made).toEqual(['b']);
});

test('when what was written beside a table is damaged, only that is made anew', () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const all = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`file ${at}`, at]));
  build(all);
  build({ ...all, a: 1 });
  appendFileSync(join(folder, 'table-added.kept'), 'more');
  expect(build({ ...all, a: 1 }).made).toEqual(['a']);
});

test('a table that other code has made is made anew', () => {
  build({ a: 1 });
  expect(build({ a: 1 }, 'other code').made).toEqual(['a']);
});

test('nothing is never kept: what was wrong with a text is found again', () => {
  build({ a: undefined });
  expect(build({ a: undefined }).made).toEqual(['a']);
});
