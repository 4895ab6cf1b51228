import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/lib/editDistance.ts';

describe('edit distance', () => {
  test.each([
    ['board', 'board', 0],
    ['bord', 'board', 1],
    ['boards', 'board', 1],
    ['bxard', 'board', 1],
    ['titel', 'title', 1],
    ['', 'board', 5],
  ])('from "%s" to "%s" is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('is infinite as soon as it is more than was asked for', () => {
    expect(editDistance('kitten', 'sitting', { most: 2 })).toBe(Infinity);
    expect(editDistance('kitten', 'sitting', { most: 3 })).toBe(3);
  });
});
