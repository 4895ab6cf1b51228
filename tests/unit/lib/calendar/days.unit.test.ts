import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayAndMonth, dayInWords } from '../../../../src/lib/calendar/days.ts';

describe('days later', () => {
  test.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // Clocks change in the night before 29 March 2026 and 25 October 2026.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i are %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });
});

describe('months later', () => {
  test.each([
    ['2027-01-15', 1, '2027-02-15'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-11-22', 14, '2028-01-22'],
  ])('%s and %i are %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});

test('a day is read with its weekday, or without weekday and year', () => {
  expect(dayInWords('2027-01-14')).toBe('Thursday 14 January 2027');
  expect(dayInWords('2028-02-29')).toBe('Tuesday 29 February 2028');
  expect(dayAndMonth('2026-12-28')).toBe('28 December');
});
