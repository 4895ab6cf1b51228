import type { BankHoliday, BankHolidays } from './bankHolidays.ts';
import { addDays, weekdayOf } from './days.ts';
import type { Day } from './days.ts';

const SUNDAY = 0;
const SATURDAY = 6;

/** The days between two days that do not count. */
export interface LeftOut {
  /** True when counting starts within a weekend, so that only one day of it is left out. */
  restOfWeekend: boolean;
  /** Saturdays with their Sundays. */
  weekends: number;
  bankHolidays: BankHoliday[];
}

/** True for Monday to Friday, bank holidays excepted. The day has to be one that the calendar covers. */
export function isWorkingDay(day: Day, calendar: BankHolidays): boolean {
  return !isWeekend(day) && !calendar.holidays.some((holiday) => holiday.day === day);
}

/**
 * The working day that is so many working days after a day, and what was left out on the way. The day
 * itself does not count, whether it is a working day or not. Undefined when bank holidays are not known
 * for all of that time.
 */
export function workingDaysAfter(
  start: Day,
  count: number,
  calendar: BankHolidays,
): { day: Day; leftOut: LeftOut } | undefined {
  if (start < calendar.from) return undefined;
  let left = count;
  for (let day = addDays(start, 1); day <= calendar.until; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) left -= 1;
    if (left === 0) return { day, leftOut: leftOutBetween(start, day, calendar) };
  }
  return undefined;
}

/**
 * The working day that is so many working days before a day, and what was left out on the way. The day itself does not
 * count. Undefined when bank holidays are not known for all of that time.
 */
export function workingDaysBefore(
  end: Day,
  count: number,
  calendar: BankHolidays,
): { day: Day; leftOut: LeftOut } | undefined {
  if (end > calendar.until) return undefined;
  let left = count;
  for (let day = addDays(end, -1); day >= calendar.from; day = addDays(day, -1)) {
    if (isWorkingDay(day, calendar)) left -= 1;
    if (left > 0) continue;
    const between = leftOutBetween(day, end, calendar);
    // Of the weekend that the day is in, only the Saturday lies between.
    const isInWeekend = weekdayOf(end) === SUNDAY;
    const weekends = between.weekends - Number(isInWeekend);
    return { day, leftOut: { ...between, weekends, restOfWeekend: isInWeekend } };
  }
  return undefined;
}

function leftOutBetween(start: Day, end: Day, calendar: BankHolidays): LeftOut {
  let weekends = 0;
  for (let day = addDays(start, 1); day < end; day = addDays(day, 1)) {
    if (weekdayOf(day) === SATURDAY) weekends += 1;
  }
  return {
    restOfWeekend: weekdayOf(start) === SATURDAY,
    weekends,
    bankHolidays: calendar.holidays.filter(({ day }) => start < day && day < end),
  };
}

function isWeekend(day: Day): boolean {
  return [SATURDAY, SUNDAY].includes(weekdayOf(day));
}
