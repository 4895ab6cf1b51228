import { expect, test } from 'vitest';
import { checkLevels } from '../../../src/checks/checkLevels.ts';
import type { WrittenEntry } from '../../../src/loader/entries.ts';

function problemsOf(numbers: number[], levelCount?: number) {
  const levels = numbers.map((number) => ({ number }));
  const entry = { data: { levels, levelCount }, placeOf: () => ({ file: 'a.md' }) };
  return checkLevels(entry as unknown as WrittenEntry<'thresholds'>).map(({ message }) => message);
}

test.each([[[]], [[1]], [[1, 2, 3]], [[2, 1]]])('levels %j have no problems', (numbers) => {
  expect(problemsOf(numbers)).toEqual([]);
});

test('a gap is fine when the source says how many levels there are', () => {
  expect(problemsOf([2, 4], 4)).toEqual([]);
});

test('a gap is named', () => {
  expect(problemsOf([2, 4])).toEqual(['Levels 1 and 3 are missing.']);
});

test('an enormous number does not take forever', () => {
  expect(problemsOf([Number.MAX_SAFE_INTEGER])[0]).toMatch(
    /^Levels 1, 2, .* and 10 are missing\.$/,
  );
});

test('a number twice and a number too high are named', () => {
  expect(problemsOf([1, 1, 3], 2)).toEqual([
    'There is more than one level 1.',
    'Level 3 is more than the number of levels, which is 2.',
  ]);
});
