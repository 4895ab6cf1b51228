import { bankHolidays } from './bankHolidays.ts';
import { addDays, addMonths } from './days.ts';
import type { Day } from './days.ts';
import { intervalOf } from './frequency.ts';
import type { Frequency } from './frequency.ts';
import type { TimeLimit } from './timeLimit.ts';
import type { LeftOut } from './workingDays.ts';
import { isWorkingDay, workingDaysAfter, workingDaysBefore } from './workingDays.ts';

/** Why no day is worked out. */
export type NotComputed = 'minutes' | 'school-days' | 'half-days' | 'no-start' | 'no-working-day';

/** When a time limit ends that is counted from a day. */
export type DueDate =
  | { kind: 'working-days'; day: Day; leftOut: LeftOut }
  /** By the calendar. `isMonthEnd` when the month is too short for the same date. */
  | { kind: 'calendar'; day: Day; isMonthEnd: boolean }
  /** So many hours after the same time on a day. */
  | { kind: 'hours'; day: Day; hoursMore: number }
  /** Bank holidays are not known for all of that time. */
  | { kind: 'not-known' }
  | { kind: 'not-computed'; why: NotComputed };

/**
 * When a time limit ends: the last day on which it is kept. The rule is this site's own: the day of the event does not
 * count. Working days start with the next working day, or the one before; days, weeks, months and years go by the
 * calendar; hours run on. A range ends with its last day.
 */
export function dueDate(start: Day, limit: TimeLimit, calendar = bankHolidays): DueDate {
  const { unit, before, after, from } = limit;
  const isBefore = before !== undefined;
  const count = isBefore ? (from ?? limit.within) : limit.within;
  const sign = isBefore ? -1 : 1;
  if (!isBefore && after === undefined) return { kind: 'not-computed', why: 'no-start' };
  if (unit === 'minute') return { kind: 'not-computed', why: 'minutes' };
  if (unit === 'school-day') return { kind: 'not-computed', why: 'school-days' };
  if (!Number.isInteger(count)) return { kind: 'not-computed', why: 'half-days' };
  switch (unit) {
    case 'working-day':
      return inWorkingDays(start, { count, isBefore }, calendar);
    case 'hour':
      return {
        kind: 'hours',
        day: addDays(start, Math.floor((sign * count) / 24)),
        hoursMore: (((sign * count) % 24) + 24) % 24,
      };
    case 'day':
      return { kind: 'calendar', day: addDays(start, sign * count), isMonthEnd: false };
    case 'week':
      return { kind: 'calendar', day: addDays(start, sign * count * 7), isMonthEnd: false };
    case 'month':
      return monthsFrom(start, sign * count);
    case 'year':
      return monthsFrom(start, sign * count * 12);
  }
}

/** The day on which something comes round again, where the time between is the same each time. */
export function dayAgain(day: Day, then: Frequency): Day | undefined {
  const interval = intervalOf(then);
  if (!interval) return undefined;
  const { count, unit } = interval;
  if (unit === 'day' || unit === 'week') return addDays(day, count * (unit === 'week' ? 7 : 1));
  return addMonths(day, count * (unit === 'year' ? 12 : 1));
}

function inWorkingDays(
  start: Day,
  { count, isBefore }: { count: number; isBefore: boolean },
  calendar: typeof bankHolidays,
): DueDate {
  if (count === 0) {
    if (start < calendar.from || start > calendar.until) return { kind: 'not-known' };
    return isWorkingDay(start, calendar)
      ? { kind: 'calendar', day: start, isMonthEnd: false }
      : { kind: 'not-computed', why: 'no-working-day' };
  }
  const found = (isBefore ? workingDaysBefore : workingDaysAfter)(start, count, calendar);
  return found ? { kind: 'working-days', ...found } : { kind: 'not-known' };
}

function monthsFrom(start: Day, months: number): DueDate {
  const day = addMonths(start, months);
  return { kind: 'calendar', day, isMonthEnd: day.slice(8) !== start.slice(8) };
}
