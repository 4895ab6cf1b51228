import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays as all } from '../../../../src/lib/calendar/bankHolidays.ts';
import { addDays, addMonths } from '../../../../src/lib/calendar/days.ts';
import { dueDate } from '../../../../src/lib/calendar/dueDate.ts';
import { isWorkingDay, workingDaysAfter } from '../../../../src/lib/calendar/workingDays.ts';

// The list grows; these tests end where it ended first.
const bankHolidays = { ...all, from: '2024-01-01', until: '2028-12-31' };
const dayAfter = (start: string, count: number) =>
  workingDaysAfter(start, count, bankHolidays)?.day;

describe('working days, counted by hand', () => {
  test.each([
    // 22, 23, 24, 29, 30, 31 December; 4 to 8 and 11 to 14 January.
    ['over Christmas with a substitute day', '2026-12-21', 15, '2027-01-14'],
    // 24 December; 29, 30, 31 December; 4 January.
    ['over Christmas with two substitute days', '2027-12-23', 5, '2028-01-04'],
    // 31 December; 4 January.
    ['over New Year with a substitute day', '2027-12-30', 2, '2028-01-04'],
    ['over a plain Christmas', '2025-12-24', 1, '2025-12-29'],
    ['over a year end', '2025-12-31', 1, '2026-01-02'],
    // 2 April; 7, 8, 9 April.
    ['over Easter', '2026-04-01', 4, '2026-04-09'],
    ['from Maundy Thursday', '2026-04-02', 1, '2026-04-07'],
    // 28 August; 1, 2 September.
    ['over the late-August bank holiday', '2026-08-27', 3, '2026-09-02'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over a February without one', '2027-02-26', 1, '2027-03-01'],
    ['within a week', '2026-11-23', 4, '2026-11-27'],
    ['over a weekend', '2026-11-20', 1, '2026-11-23'],
    ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['from a Sunday', '2026-11-22', 1, '2026-11-23'],
    ['from a bank holiday', '2026-12-25', 1, '2026-12-29'],
    ['from the weekend before a bank holiday', '2026-08-29', 1, '2026-09-01'],
  ])('%s: %s and %i are %s', (_, start, count, expected) => {
    expect(dayAfter(start, count)).toBe(expected);
  });

  test('45 of them from the start of December pass over Christmas', () => {
    // December 2026: 20 after the 1st (2–4, 7–11, 14–18, 21–24, 29–31). January 2027: 20. Then 5 of February.
    expect(dayAfter('2026-12-01', 45)).toBe('2027-02-05');
  });

  test('tell what was left out', () => {
    expect(workingDaysAfter('2026-12-21', 15, bankHolidays)?.leftOut).toMatchObject({
      restOfWeekend: false,
      weekends: 3,
      bankHolidays: [{ day: '2026-12-25' }, { day: '2026-12-28' }, { day: '2027-01-01' }],
    });
    expect(workingDaysAfter('2026-11-21', 6, bankHolidays)?.leftOut).toEqual({
      restOfWeekend: true,
      weekends: 1,
      bankHolidays: [],
    });
  });

  test('are not known when a bank holiday might be missing', () => {
    expect(dayAfter('2028-12-28', 1)).toBe('2028-12-29');
    expect(dayAfter('2028-12-28', 2)).toBeUndefined();
    expect(dayAfter('2023-12-31', 1)).toBeUndefined();
    expect(
      dueDate('2028-12-28', { within: 2, unit: 'working-day', after: 'it' }, bankHolidays),
    ).toEqual({
      kind: 'not-known',
    });
  });
});

describe('other units', () => {
  test.each([
    ['2026-12-24', { within: 3, unit: 'day' }, '2026-12-27', false],
    ['2026-12-24', { within: 2, unit: 'week' }, '2027-01-07', false],
    ['2027-01-31', { within: 1, unit: 'month' }, '2027-02-28', true],
    ['2028-01-31', { within: 1, unit: 'month' }, '2028-02-29', true],
    ['2027-01-31', { within: 6, unit: 'month' }, '2027-07-31', false],
    ['2028-02-29', { within: 1, unit: 'year' }, '2029-02-28', true],
    ['2028-12-31', { within: 1, unit: 'year' }, '2029-12-31', false],
  ] as const)('from %s, %j end on %s', (start, duration, day, isMonthEnd) => {
    expect(dueDate(start, { ...duration, after: 'it' })).toEqual({
      kind: 'calendar',
      day,
      isMonthEnd,
    });
  });

  test.each([
    [24, '2026-12-25', 0],
    [72, '2026-12-27', 0],
    [36, '2026-12-25', 12],
    [4, '2026-12-24', 4],
  ])('%i hours run on through holidays and weekends', (within, day, hoursMore) => {
    expect(dueDate('2026-12-24', { within, unit: 'hour', after: 'it' })).toEqual({
      kind: 'hours',
      day,
      hoursMore,
    });
  });
});

describe('for any day and number', () => {
  const LAST_START = 1500;
  const aDay = fc.nat({ max: LAST_START }).map((count) => addDays(bankHolidays.from, count));
  const aNumber = fc.integer({ min: 1, max: 60 });
  /** Working days after the first day, up to and with the second: counted one by one. */
  const countBetween = (after: string, upTo: string) => {
    let count = 0;
    for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1))
      if (isWorkingDay(day, bankHolidays)) count += 1;
    return count;
  };

  test('the due day is a working day, with exactly so many up to it', () => {
    fc.assert(
      fc.property(aDay, aNumber, (start, count) => {
        const due = dayAfter(start, count) ?? '';
        expect(isWorkingDay(due, bankHolidays)).toBe(true);
        expect(countBetween(start, due)).toBe(count);
      }),
    );
  });

  test('what was left out and what was counted are all the days between', () => {
    fc.assert(
      fc.property(aDay, aNumber, (start, count) => {
        const found = workingDaysAfter(start, count, bankHolidays)!;
        const { restOfWeekend, weekends, bankHolidays: holidays } = found.leftOut;
        const days = count + Number(restOfWeekend) + 2 * weekends + holidays.length;
        expect(addDays(start, days)).toBe(found.day);
      }),
    );
  });

  test('one more working day ends later, and a later start never earlier', () => {
    fc.assert(
      fc.property(aDay, aNumber, (start, count) => {
        const due = dayAfter(start, count)!;
        expect(dayAfter(start, count + 1)! > due).toBe(true);
        expect(dayAfter(addDays(start, 1), count)! >= due).toBe(true);
      }),
    );
  });

  test('months end on the same date or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(aDay, aNumber, (start, count) => {
        const due = addMonths(start, count);
        const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthsOf(due) - monthsOf(start)).toBe(count);
        if (due.slice(8) === start.slice(8)) return;
        expect(due.slice(8) < start.slice(8)).toBe(true);
        expect(addDays(due, 1).slice(8)).toBe('01');
      }),
    );
  });
});
