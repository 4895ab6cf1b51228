import { formatDate } from '../dates.ts';

/** A day of the calendar, `YYYY-MM-DD`. Days of this form sort as text. */
export type Day = string;

/** The day so many days later. */
export function addDays(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + count);
}

/**
 * The day so many months later. Where that month is too short it is its last day: a month after
 * 31 January is 28 February, or 29 in a leap year.
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const lastOfMonth = Number(dayOf(year, month + count + 1, 0).slice(8));
  return dayOf(year, month + count, Math.min(date, lastOfMonth));
}

/** 0 for Sunday, 1 for Monday, up to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return asDate(day).getUTCDay();
}

/** `Friday 15 January 2027`. */
export function dayInWords(day: Day): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });
  return `${weekday.format(asDate(day))} ${formatDate(day)}`;
}

/** `25 December`: a day of a year that is known already. */
export function dayAndMonth(day: Day): string {
  return formatDate(day).replace(/ \d+$/, '');
}

function partsOf(day: Day): [year: number, monthIndex: number, date: number] {
  const date = asDate(day);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

function dayOf(year: number, monthIndex: number, date: number): Day {
  return new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10);
}

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
