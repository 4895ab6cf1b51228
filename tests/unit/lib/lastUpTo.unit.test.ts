import { expect, test } from 'vitest';
import { lastUpTo } from '../../../src/lib/lastUpTo.ts';

test.each([
  [0, -1],
  [1, 0],
  [4, 1],
  [5, 2],
  [9, 2],
])('of 1, 3 and 5 the last up to %d is at %d', (value, place) => {
  expect(lastUpTo(value, [1, 3, 5])).toBe(place);
});

test('of no values none is', () => {
  expect(lastUpTo('a', [])).toBe(-1);
});
