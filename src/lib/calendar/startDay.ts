import { formatDate, isRealPartialDate } from '../dates.ts';
import { joinWords } from '../lists.ts';
import type { BankHolidays } from './bankHolidays.ts';
import type { Day } from './days.ts';

/** The three boxes of a date, in their order. */
export const dateBoxes = ['day', 'month', 'year'] as const;

/** One of the boxes of a date. */
export type DateBox = (typeof dateBoxes)[number];

/** A day that due dates are worked out from, or what is wrong with it, in which boxes. */
export type StartDay = { day: Day } | { problem: string; boxes: readonly DateBox[] };

const FIRST_AND_LAST: Record<DateBox, [first: number, last: number]> = {
  day: [1, 31],
  month: [1, 12],
  year: [1000, 9999],
};

/** Reads a day from the three boxes of a date. The messages are those of the GOV.UK date input. */
export function startDayFrom(written: Record<DateBox, string>, calendar: BankHolidays): StartDay {
  const missing = dateBoxes.filter((box) => written[box].trim() === '');
  if (missing.length === dateBoxes.length) return { problem: 'Enter a date', boxes: dateBoxes };
  if (missing.length > 0)
    return { problem: `Date must include a ${joinWords(missing)}`, boxes: missing };
  const wrong = dateBoxes.filter((box) => !isInRange(written[box].trim(), FIRST_AND_LAST[box]));
  const [first] = wrong;
  if (first === 'year' && /^\d+$/.test(written.year.trim()))
    return { problem: 'Year must include 4 numbers', boxes: ['year'] };
  const [day, month, year] = dateBoxes.map((box) => written[box].trim().padStart(2, '0'));
  const date = `${year}-${month}-${day}`;
  if (first || !isRealPartialDate(date))
    return { problem: 'Date must be a real date', boxes: wrong.length > 0 ? wrong : dateBoxes };
  if (date < calendar.from || date > calendar.until)
    return {
      problem: `Date must be between ${formatDate(calendar.from)} and ${formatDate(calendar.until)}`,
      boxes: dateBoxes,
    };
  return { day: date };
}

function isInRange(text: string, [first, last]: [number, number]): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= first && Number(text) <= last;
}
