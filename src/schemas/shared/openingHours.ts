import { z } from 'zod';
import { line } from './text.ts';

/** Days of the week from Monday on, and bank holidays, which follow their own rules. */
export const openingDay = z.enum([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'bank-holidays',
]);

const time = (example: string, title: string, description: string) =>
  z
    .string()
    .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$|^24:00$/, {
      error: `This is not a time of day. Write hours and minutes from 0:00 to 24:00 in quotation marks, for example "${example}".`,
    })
    .overwrite((text) => text.replace(/^(\d):/, '0$1:'))
    .meta({ title, description, example });

const note = line.optional().meta({
  title: 'Note',
  description: 'What the fields cannot say, in a few words. Shown after the hours.',
  example: 'may have changed',
});

const stretch = z
  .strictObject({
    days: z
      .array(openingDay)
      .min(1, 'Name at least one day, for example days: [monday].')
      .refine((days) => new Set(days).size === days.length, {
        error: 'A day is named twice. Name each day once.',
      })
      .meta({
        title: 'Days',
        description: 'The days that have these hours.',
        example: ['monday', 'tuesday'],
      }),
    from: time('9:00', 'From', 'When it opens, in quotation marks.'),
    to: time(
      '17:30',
      'To',
      'When it closes, in quotation marks. For past midnight, write 24:00 and another row for the next day.',
    ),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    error:
      'This is not after the time it opens. For hours past midnight write "24:00" here, and another row for the next day, from "0:00".',
  });

/** When something is answered. */
export const openingHours = z.discriminatedUnion(
  'open',
  [
    z.strictObject({ open: z.literal('day-and-night'), note }),
    z
      .strictObject({
        open: z.literal('at-times'),
        times: z
          .array(stretch)
          .min(1, 'Give at least one row with days, from and to.')
          .meta({
            title: 'Times',
            description: 'One row for all days that have the same hours.',
            example: [{ days: ['monday', 'tuesday'], from: '9:00', to: '17:30' }],
          }),
        bankHolidays: z.enum(['open', 'closed']).optional().meta({
          title: 'Bank holidays',
          description:
            'Whether these hours hold on bank holidays, when the source says. For their own hours, name bank-holidays in a row.',
          example: 'closed',
        }),
        note,
      })
      .superRefine(({ times, bankHolidays }, context) => {
        times.forEach((row, index) => {
          const clash = times
            .slice(0, index)
            .find(
              (other) =>
                other.days.some((day) => row.days.includes(day)) &&
                other.from < row.to &&
                row.from < other.to,
            );
          if (clash) {
            context.addIssue({
              code: 'custom',
              path: ['times', index],
              message: `These hours overlap those of an earlier row (${clash.from} to ${clash.to}). Put them into one row, or correct one.`,
            });
          }
        });
        if (bankHolidays && times.some(({ days }) => days.includes('bank-holidays'))) {
          context.addIssue({
            code: 'custom',
            path: ['bankHolidays'],
            message:
              'A row already gives the hours of bank holidays. Remove this line, or the day from the row.',
          });
        }
      }),
    z.strictObject({ open: z.literal('office-hours'), note }),
    z.strictObject({
      open: z.literal('outside-office-hours'),
      of: line.optional().meta({
        title: 'Whose hours',
        description: 'The team or offices that are closed then, when the source says.',
        example: 'the First Response Team',
      }),
      note,
    }),
  ],
  {
    error:
      'Start with "open:", one of day-and-night, at-times, office-hours or outside-office-hours.',
  },
);

export type OpeningHoursInput = z.input<typeof openingHours>;
export type OpeningHours = z.output<typeof openingHours>;
