import { describe, expect, test } from 'vitest';
import {
  frequencyInWords,
  intervalOf,
  meetsInWords,
  mostOftenFirst,
} from '../../../../src/lib/calendar/frequency.ts';
import { frequency } from '../../../../src/schemas/shared/frequency.ts';

describe('how often, in words', () => {
  test.each([
    [{ times: 1, per: 'year' }, 'once a year'],
    [{ times: 2, per: 'month', atLeast: true }, 'at least twice a month'],
    [{ times: 4, per: 'year' }, '4 times a year'],
    [{ times: 3, per: 'term' }, '3 times a term'],
    [{ times: 1, per: 'working-day' }, 'once a working day'],
    [{ times: 1, per: 'quarter', words: 'quarterly' }, 'quarterly'],
    [{ every: 6, unit: 'week' }, 'every 6 weeks'],
    [{ every: 2, unit: 'year', atLeast: true }, 'at least every 2 years'],
    [{ asRequired: true }, 'as required'],
    [
      { asRequired: true, times: 2, per: 'year', atLeast: true },
      'as required, at least twice a year',
    ],
    [{ words: 'bi-annual' }, 'bi-annual'],
  ] as const)('%j reads "%s"', (written, words) => {
    expect(frequencyInWords(frequency.parse(written))).toBe(words);
  });
});

test('what happens most often comes first, and what has no number last', () => {
  const inOrder = [
    { times: 1, per: 'day' },
    { times: 1, per: 'week' },
    { times: 3, per: 'term' },
    { every: 6, unit: 'week' },
    { times: 1, per: 'quarter' },
    { times: 1, per: 'year' },
    { every: 2, unit: 'year' },
    { asRequired: true },
  ] as const;
  expect(inOrder.toReversed().toSorted(mostOftenFirst)).toEqual(inOrder);
});

describe('the time from one time to the next', () => {
  test.each([
    [
      { every: 6, unit: 'week' },
      { count: 6, unit: 'week' },
    ],
    [
      { times: 1, per: 'year' },
      { count: 1, unit: 'year' },
    ],
    [
      { times: 4, per: 'year' },
      { count: 3, unit: 'month' },
    ],
    [
      { times: 1, per: 'quarter' },
      { count: 3, unit: 'month' },
    ],
    [
      { times: 3, per: 'quarter' },
      { count: 1, unit: 'month' },
    ],
    [
      { times: 1, per: 'month' },
      { count: 1, unit: 'month' },
    ],
  ] as const)('of %j is %j', (written, interval) => {
    expect(intervalOf(written)).toEqual(interval);
  });

  test.each([
    { times: 5, per: 'year' },
    { times: 2, per: 'week' },
    { times: 1, per: 'term' },
    { every: 2, unit: 'term' },
    { asRequired: true },
    { words: 'bi-annual' },
  ] as const)('is not made up for %j', (written) => {
    expect(intervalOf(written)).toBeUndefined();
  });
});

test('what meets does so as often as a number says, or as the source words it', () => {
  expect(meetsInWords({ every: 6, unit: 'week' })).toBe('meets every 6 weeks');
  expect(meetsInWords({ times: 1, per: 'quarter', words: 'quarterly' })).toBe('meets quarterly');
  expect(meetsInWords({ asRequired: true })).toBe('meets as required');
  expect(meetsInWords({ words: 'bi-annual' })).toBe('meetings: bi-annual');
});
