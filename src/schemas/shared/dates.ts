import { z } from 'zod';
import { isRealPartialDate } from '../../lib/dates.ts';

/** YAML reads an unquoted year such as 2018 as a number. */
const yearToText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** A day, ISO 8601, in the calendar of England: `2026-03-31`. */
export const day = z.iso.date({
  error: 'This is not a date we can read. Write it as 2026-03-31.',
});

/** A day, a month or a year, as exactly as the source gives it: `2018-05-14`, `2018-05` or `2018`. */
export const partialDate = z.preprocess(
  yearToText,
  z
    .string({ error: 'This is not a date we can read. Write 2026-03-31, 2026-03 or 2026.' })
    .refine(isRealPartialDate, {
      error: 'This is not a date we can read. Write 2026-03-31, 2026-03 or 2026.',
    }),
);
