import { z } from 'zod';
import { comparePartialDates, precisionOf } from '../../lib/dates.ts';
import { day, partialDate } from './dates.ts';
import { line, paragraph, webAddress } from './text.ts';

const time = (title: string, example: string) =>
  z
    .string()
    .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, {
      error: `This is not a time of day. Write hours and minutes in quotation marks, for example "${example}".`,
    })
    .overwrite((text) => text.replace(/^(\d):/, '0$1:'))
    .optional()
    .meta({ title, description: 'Hours and minutes in England, when they are given.', example });

const booking = z.strictObject({
  address: webAddress.optional().meta({
    title: 'Web address',
    description: 'Where to book.',
    example: 'https://www.example.org/book',
  }),
  how: paragraph.optional().meta({
    title: 'How',
    description: 'How to book, in a sentence. No name of a person.',
    example: 'Ask the safeguarding lead of your school for a place.',
  }),
  by: day.optional().meta({
    title: 'By',
    description: 'Last day to book.',
    example: '2027-02-26',
  }),
});

/** A time and place at which something takes place, is planned or was called off. */
const occasion = z
  .strictObject({
    on: partialDate.meta({
      title: 'On',
      description: 'The day, or the month or year when no more is known.',
      example: '2027-03-12',
    }),
    until: partialDate.optional().meta({
      title: 'Until',
      description: 'The last day, when it takes several.',
      example: '2027-03-13',
    }),
    starts: time('Starts', '9:30'),
    ends: time('Ends', '12:30'),
    place: line.optional().meta({
      title: 'Place',
      description: 'Where it is: "Exampleton Town Hall", or "Online".',
      example: 'Exampleton Town Hall',
    }),
    booking: booking.optional().meta({
      title: 'Booking',
      description: 'How to get a place.',
      example: { address: 'https://www.example.org/book' },
    }),
    state: z.enum(['planned', 'full', 'cancelled']).default('planned').meta({
      title: 'State',
      description: '"full" or "cancelled" when the source says so. What is past is worked out.',
      example: 'planned',
    }),
  })
  .superRefine(({ on, until, starts, ends }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (until && comparePartialDates(until, on) < 0)
      fault('until', `The end (${until}) is before the start (${on}). Swap them or correct one.`);
    if ((starts ?? ends) && precisionOf(on) !== 'day')
      fault('on', 'A time of day needs a day. Write it as 2026-03-31, or leave the time out.');
    if (ends && !starts) fault('starts', 'There is an end and no start. Add "starts".');
    if (starts && ends && !until && ends <= starts)
      fault('ends', `It ends at ${ends}, before it starts. Correct one, or add "until".`);
  });

/** When and where something takes place, one row for each time. */
export const occasions = z
  .array(occasion)
  .default([])
  .meta({
    title: 'Dates',
    description:
      'When and where it takes place, one row for each time. Whether a date is past is worked out on the day of the build.',
    example: [{ on: '2027-03-12', starts: '9:30', ends: '12:30', place: 'Exampleton Town Hall' }],
  });

export type Occasion = z.output<typeof occasion>;
