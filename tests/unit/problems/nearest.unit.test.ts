import { describe, expect, test } from 'vitest';
import { nearest, nearestId } from '../../../src/problems/nearest.ts';

describe('the nearest name', () => {
  const fields = ['title', 'summary', 'agencies', 'reportsTo'];

  test.each([
    ['titel', 'title'],
    ['agency', 'agencies'],
    ['reportTo', 'reportsTo'],
    ['SUMMARY', 'summary'],
  ])('to "%s" is "%s"', (typed, meant) => {
    expect(nearest(typed, fields)).toBe(meant);
  });

  test('is none when nothing is close', () => {
    expect(nearest('colour', fields)).toBeUndefined();
  });

  test('is none for a text too long to be a typing mistake', () => {
    expect(nearest('a'.repeat(201), ['a'.repeat(201)])).toBeUndefined();
  });
});

describe('the nearest id', () => {
  const ids = ['luton/2023/strategic-board', 'luton/2023/case-review-group'];

  test('is found when its folders are left out', () => {
    expect(nearestId('strategic-board', ids)).toBe('luton/2023/strategic-board');
  });

  test('is found when its folders are left out and the name is mistyped', () => {
    expect(nearestId('strategic-bord', ids)).toBe('luton/2023/strategic-board');
  });

  test('is none when no name is close', () => {
    expect(nearestId('luton/2023/neglect', ids)).toBeUndefined();
  });
});

test.each([
  ['minute', ['hour', 'day', 'working-day', 'week', 'month', 'year']],
  ['time', ['title', 'summary']],
  ['name', ['note', 'title', 'place']],
  ['D', ['A', 'B', 'C']],
])('“%s” is no misspelling of another word', (typed, candidates) => {
  expect(nearest(typed, candidates)).toBeUndefined();
});
