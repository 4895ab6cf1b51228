import { bankHolidays } from './bankHolidays.ts';
import { addDays, addMonths } from './days.ts';
import type { Day } from './days.ts';
import type { LeftOut } from './workingDays.ts';
import { workingDaysAfter } from './workingDays.ts';

/** Units of time limits. `working-day` leaves out weekends and bank holidays. */
export const timeUnits = ['hour', 'day', 'working-day', 'week', 'month', 'year'] as const;

/** So many units of time. */
export interface Duration {
  within: number;
  unit: (typeof timeUnits)[number];
}

/** When a time limit ends that starts on a day. */
export type DueDate =
  | { kind: 'working-days'; day: Day; leftOut: LeftOut }
  /** By the calendar. `isMonthEnd` when the month is too short for the same date. */
  | { kind: 'calendar'; day: Day; isMonthEnd: boolean }
  /** So many hours after the same time on a day. */
  | { kind: 'hours'; day: Day; hoursMore: number }
  /** Bank holidays are not known for all of that time. */
  | { kind: 'not-known' };

/**
 * When a time limit ends. The rule is this site's own: the day itself does not count. Working days start
 * with the next working day; days, weeks, months and years go by the calendar; hours run on.
 */
export function dueDate(start: Day, { within, unit }: Duration, calendar = bankHolidays): DueDate {
  switch (unit) {
    case 'working-day': {
      const found = workingDaysAfter(start, within, calendar);
      return found ? { kind: 'working-days', ...found } : { kind: 'not-known' };
    }
    case 'hour':
      return {
        kind: 'hours',
        day: addDays(start, Math.floor(within / 24)),
        hoursMore: within % 24,
      };
    case 'day':
      return { kind: 'calendar', day: addDays(start, within), isMonthEnd: false };
    case 'week':
      return { kind: 'calendar', day: addDays(start, within * 7), isMonthEnd: false };
    case 'month':
      return monthsAfter(start, within);
    case 'year':
      return monthsAfter(start, within * 12);
  }
}

function monthsAfter(start: Day, months: number): DueDate {
  const day = addMonths(start, months);
  return { kind: 'calendar', day, isMonthEnd: day.slice(8) !== start.slice(8) };
}
