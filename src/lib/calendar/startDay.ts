import { formatDate, isRealPartialDate } from '../dates.ts';
import type { BankHolidays } from './bankHolidays.ts';

/**
 * What is wrong with a day that due dates are to be worked out from, and what to enter instead. Undefined
 * when nothing is.
 */
export function problemWithStart(
  value: string,
  calendar: BankHolidays,
  /** True when something is in the field that the browser cannot read as a day. */
  isUnreadable = false,
): string | undefined {
  if (value === '' && !isUnreadable) return 'Enter the day it happened.';
  if (isUnreadable || value.length !== 10 || !isRealPartialDate(value))
    return 'Enter a whole day that exists: day, month and year.';
  if (value < calendar.from)
    return `Bank holidays are known from ${formatDate(calendar.from)}. Enter that day or a later one.`;
  if (value > calendar.until)
    return `Bank holidays are known until ${formatDate(calendar.until)}. Enter that day or an earlier one.`;
  return undefined;
}
