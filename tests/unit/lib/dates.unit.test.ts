import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  dayInEngland,
  firstDayOf,
  formatDate,
  isRealPartialDate,
  lastDayOf,
} from '../../../src/lib/dates.ts';

const anyDay = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const anyPartialDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

describe('a partial date', () => {
  test.each(['2018', '2018-02', '2024-02-29', '2018-12-31'])('%s is one', (text) => {
    expect(isRealPartialDate(text)).toBe(true);
  });

  test.each([
    '',
    '18',
    '2018-13',
    '2018-00',
    '2023-02-29',
    '2018-4-1',
    '2018-04-31',
    ' 2018',
    '2018-05-14T00:00',
    'May 2018',
  ])('“%s” is none', (text) => {
    expect(isRealPartialDate(text)).toBe(false);
  });

  test('covers the days from its first to its last', () => {
    expect([firstDayOf('2018'), lastDayOf('2018')]).toEqual(['2018-01-01', '2018-12-31']);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2018-05-14'), lastDayOf('2018-05-14')]).toEqual([
      '2018-05-14',
      '2018-05-14',
    ]);
  });

  test('begins and ends on days that exist, in that order, and that it is the start of', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const [first, last] = [firstDayOf(date), lastDayOf(date)];
        expect(isRealPartialDate(first) && isRealPartialDate(last)).toBe(true);
        expect(first <= last && first.startsWith(date) && last.startsWith(date)).toBe(true);
        const after = new Date(Date.parse(last) + 86_400_000).toISOString();
        expect(after.startsWith(date)).toBe(false);
      }),
    );
  });
});

describe('comparing dates', () => {
  test('puts one before the other only when they have no day in common', () => {
    expect(comparePartialDates('2018', '2019')).toBeLessThan(0);
    expect(comparePartialDates('2019-01-01', '2018-12')).toBeGreaterThan(0);
    expect(comparePartialDates('2018', '2018-05')).toBe(0);
  });

  test('gives the opposite answer the other way round', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (a, b) => {
        expect(comparePartialDates(a, b) + comparePartialDates(b, a)).toBe(0);
      }),
    );
  });
});

describe('a date in words', () => {
  test.each([
    ['2018-05-04', '4 May 2018'],
    ['2018-05', 'May 2018'],
    ['2018', '2018'],
  ])('%s reads %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('the day in England', () => {
  test('is an hour ahead of Greenwich in summer', () => {
    expect(dayInEngland(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(dayInEngland(new Date('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
  });
});
