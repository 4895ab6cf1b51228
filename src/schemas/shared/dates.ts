import { z } from 'zod';
import { isRealPartialDate } from '../../lib/dates.ts';

/** YAML reads an unquoted year such as 2018 as a number. */
const yearToText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** Years that this site can speak of: from the first acts that still bind, to plans of a lifetime. */
const YEARS = { first: 1850, last: 2100 };

/** True when the year of a date can be meant, and is no slip such as 0202. What is no date is named elsewhere. */
function isLikelyYear(date: unknown): boolean {
  const year = Number(/^\d{4}/.exec(String(date))?.[0] ?? YEARS.first);
  return year >= YEARS.first && year <= YEARS.last;
}

const likelyYear = {
  error: `The year cannot be right: this site speaks of ${YEARS.first} to ${YEARS.last}. Read it again at its source.`,
};

/** A day, ISO 8601, in the calendar of England: `2026-03-31`. */
export const day = z.iso
  .date({ error: 'This is not a date we can read. Write it as 2026-03-31.' })
  .refine(isLikelyYear, likelyYear);

/** A day, a month or a year, as exactly as the source gives it: `2018-05-14`, `2018-05` or `2018`. */
export const partialDate = z.preprocess(
  yearToText,
  z
    .string({ error: 'This is not a date we can read. Write 2026-03-31, 2026-03 or 2026.' })
    .refine(isRealPartialDate, {
      error: 'This is not a date we can read. Write 2026-03-31, 2026-03 or 2026.',
    })
    .refine(isLikelyYear, likelyYear),
);
