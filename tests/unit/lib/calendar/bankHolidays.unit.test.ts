import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../../src/lib/calendar/bankHolidays.ts';
import { addDays, weekdayOf } from '../../../../src/lib/calendar/days.ts';

const { from, until, holidays } = bankHolidays;
const firstYear = Number(from.slice(0, 4));
const years = Array.from(
  { length: Number(until.slice(0, 4)) - firstYear + 1 },
  (_, index) => firstYear + index,
);
const daysOf = (year: number) =>
  holidays.map(({ day }) => day).filter((day) => day.startsWith(String(year)));
const MONDAY = 1;
const FRIDAY = 5;

test('the days cover whole years, at least from 2024 to 2028', () => {
  expect([from.slice(5), until.slice(5)]).toEqual(['01-01', '12-31']);
  expect(from <= '2024-01-01' && until >= '2028-12-31').toBe(true);
});

test('the days are in order, each once, and every one is a weekday in that time', () => {
  const days = holidays.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].toSorted());
  expect(days.filter((day) => day < from || day > until || weekdayOf(day) % 6 === 0)).toEqual([]);
});

describe.each(years)('%i', (year) => {
  test('has the days that date-holidays works out for England', () => {
    const worked = new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date, substitute }) => ({
        day: date.slice(0, 10),
        isSubstitute: substitute === true,
      }))
      .filter(({ day }) => weekdayOf(day) % 6 !== 0);
    const ours = holidays
      .filter(({ day }) => day.startsWith(String(year)))
      .map(({ day, isSubstitute = false }) => ({ day, isSubstitute }));
    expect(ours).toEqual(worked);
  });

  test('has Good Friday and Easter Monday around Easter Sunday', () => {
    const easter = easterSunday(year);
    expect(daysOf(year)).toEqual(expect.arrayContaining([addDays(easter, -2), addDays(easter, 1)]));
    expect(weekdayOf(addDays(easter, -2))).toBe(FRIDAY);
  });

  test('has the first and last Monday of May and the last Monday of August', () => {
    const inMonth = (month: string) => daysOf(year).filter((day) => day.slice(5, 7) === month);
    const [early = '', spring = '', ...others] = inMonth('05');
    const [summer = ''] = inMonth('08');
    expect(others).toEqual([]);
    expect([early, spring, summer].map(weekdayOf)).toEqual([MONDAY, MONDAY, MONDAY]);
    expect(early <= `${year}-05-07`).toBe(true);
    expect(spring >= `${year}-05-25`).toBe(true);
    expect(summer >= `${year}-08-25`).toBe(true);
  });

  test('has New Year’s Day, Christmas Day and Boxing Day, or the weekdays that stand in for them', () => {
    const [newYear] = daysOf(year);
    expect(newYear).toBe(nextWeekday(`${year}-01-01`));
    const christmas = nextWeekday(`${year}-12-25`);
    const boxing = nextWeekday(
      christmas === `${year}-12-25` ? `${year}-12-26` : addDays(christmas, 1),
    );
    expect(daysOf(year).slice(-2)).toEqual([christmas, boxing]);
  });
});

test.each([
  ['2026-12-28', 'Boxing Day'],
  ['2027-12-27', 'Christmas Day'],
  ['2027-12-28', 'Boxing Day'],
  ['2028-01-03', 'New Year’s Day'],
])('%s stands in for %s', (day, name) => {
  expect(holidays.find((holiday) => holiday.day === day)).toEqual({
    day,
    name,
    isSubstitute: true,
  });
});

function nextWeekday(day: string): string {
  return weekdayOf(day) % 6 === 0 ? nextWeekday(addDays(day, 1)) : day;
}

/** Easter Sunday by the rule of Butcher and Meeus, independent of any package. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
