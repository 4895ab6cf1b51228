import { z } from 'zod';
import { comparePartialDates } from '../../lib/dates.ts';
import { partialDate } from './dates.ts';
import { paragraph } from './text.ts';

const from = partialDate.optional().meta({
  title: 'From',
  description: 'First day, month or year. Leave out when the source gives none.',
  example: '2022-04',
});

const to = partialDate.optional().meta({
  title: 'To',
  description: 'Last day, month or year. Leave out when it has no end.',
  example: '2023-03',
});

/** First and last day of something, as far as they are known. */
export const termFields = { from, to };

/** The time for which something applies: somebody holds a role, a name is used, a body exists. Both ends are included. */
export const term = z.strictObject(termFields).superRefine(checkOrder);

/** A term as a document gives it or as the editors worked it out, which is then said. */
export const period = z
  .strictObject({
    from,
    to,
    dating: z.enum(['stated', 'inferred']).default('stated').meta({
      title: 'Dating',
      description:
        '"stated" when the document gives these dates, "inferred" when you worked them out.',
      example: 'inferred',
    }),
    note: paragraph.optional().meta({
      title: 'Why these dates',
      description: 'For inferred dates: what they rest on, in one or two sentences.',
      example: 'The document has no date. It names a body that ended in July 2022.',
    }),
  })
  .superRefine((value, context) => {
    checkOrder(value, context);
    if (value.dating === 'inferred' && !value.note) {
      context.addIssue({
        code: 'custom',
        path: ['note'],
        message: 'Inferred dates need a note that says what they rest on.',
      });
    }
  });

/** Refuses an end that comes before its start. */
export function checkOrder(value: Term, context: z.core.$RefinementCtx): void {
  if (value.from && value.to && comparePartialDates(value.to, value.from) < 0) {
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: `The end (${value.to}) is before the start (${value.from}). Swap them or correct one.`,
    });
  }
}

/** First and last day, month or year, as far as they are known. */
export interface Term {
  from?: string | undefined;
  to?: string | undefined;
}

export type Period = z.output<typeof period>;
