import { firstDayOf, formatDate, lastDayOf } from '../lib/dates.ts';
import type { Term } from '../schemas/shared/period.ts';

/** True when the first day has come. A term whose beginning is not known has begun. */
export function hasBegun({ from }: Term, today: string): boolean {
  return from === undefined || firstDayOf(from) <= today;
}

/** True when the last day lies before `today`. A term without an end is never over. */
export function isOver({ to }: Term, today: string): boolean {
  return to !== undefined && lastDayOf(to) < today;
}

/** True for something that applies on this day: it has begun and is not over. */
export function appliesOn(term: Term, today: string): boolean {
  return hasBegun(term, today) && !isOver(term, today);
}

/**
 * For how long something applies, seen from one day: `since September 2024`, `from April 2028`, `until June 2025`,
 * `2023 to 2025`; undefined when neither end is known.
 */
export function termInWords(term: Term, today: string): string | undefined {
  const { from, to } = term;
  if (from && to)
    return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `${hasBegun(term, today) ? 'since' : 'from'} ${formatDate(from)}`;
  return to && `until ${formatDate(to)}`;
}
