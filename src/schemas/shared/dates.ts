import { z } from 'zod';
import { isRealPartialDate, comparePartialDates } from '../../lib/dates.ts';

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

/** A stretch of time that an entry speaks of. Both ends are included. */
export const period = z
  .strictObject({
    from: partialDate.optional().meta({
      title: 'From',
      description: 'First day, month or year it speaks of. Leave out when the source gives none.',
      example: '2022-04',
    }),
    to: partialDate.optional().meta({
      title: 'To',
      description: 'Last day, month or year it speaks of. Leave out when it has no end.',
      example: '2023-03',
    }),
    dating: z.enum(['stated', 'inferred']).default('stated').meta({
      title: 'Dating',
      description:
        '"stated" when the document gives these dates, "inferred" when you worked them out.',
      example: 'inferred',
    }),
    note: paragraphAboutDating().optional().meta({
      title: 'Why these dates',
      description: 'For inferred dates: what they rest on, in one or two sentences.',
      example: 'The document has no date. It names a body that ended in July 2022.',
    }),
  })
  .superRefine((value, context) => {
    if (value.from && value.to && comparePartialDates(value.to, value.from) < 0) {
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: `The end (${value.to}) is before the start (${value.from}). Swap them or correct one.`,
      });
    }
    if (value.dating === 'inferred' && !value.note) {
      context.addIssue({
        code: 'custom',
        path: ['note'],
        message: 'Inferred dates need a note that says what they rest on.',
      });
    }
  });

function paragraphAboutDating() {
  return z.string().trim().min(1, 'This is empty. Say what the dates rest on.');
}

export type Period = z.output<typeof period>;
