import { z } from 'zod';
import { dayUnits, timeUnits } from '../../lib/calendar/timeLimit.ts';
import type { TimeLimit } from '../../lib/calendar/timeLimit.ts';
import { frequency } from './frequency.ts';
import { hint } from './hint.ts';
import { isGroupOfFields } from './groupOfFields.ts';
import { paragraph } from './text.ts';

const amount = z
  .number({
    error:
      'Write the number alone, and what it counts in unit. The same day is within: 0 and unit: day.',
  })
  .multipleOf(0.5, 'Write a whole number, or one with a half such as 0.5 for half a day.');

const timescaleFields = z.strictObject({
  within: amount
    .min(0, 'A time limit is 0 or more. For a time before an event, use before.')
    .max(1000, 'No time limit is that long. Read it again at its source.')
    .meta({
      title: 'Within',
      description:
        'How many units of time there are: 0.5 for half a day, 0 for the same day. With "before", how many at least lie before the event.',
      example: 15,
    }),
  from: amount.positive('Leave out from, or write a number above 0.').optional().meta({
    title: 'From',
    description: 'The lower end of a range: from: 1 and within: 3 is "1 to 3 days".',
    example: 1,
  }),
  unit: z
    .enum(timeUnits, {
      error: hint({
        fortnight: 'A fortnight is two weeks: write within: 2 and unit: week.',
        quarter: 'A quarter is three months: write within: 3 and unit: month.',
        'business-day': 'Write unit: working-day.',
        weekday: 'Write unit: working-day.',
        'calendar-day': 'Write unit: day.',
        'same-day': 'Write within: 0 and unit: day.',
        'same-working-day': 'Write within: 0 and unit: working-day.',
        'next-day': 'Write within: 1 and unit: day, and endOfDay: true for the end of it.',
        'next-working-day':
          'Write within: 1 and unit: working-day, and endOfDay: true for the end of it.',
        term: 'A term has no length in days. Write the limit as a sentence in what.',
      }),
    })
    .meta({
      title: 'Unit',
      description:
        'The unit of time. "working-day" leaves out weekends and bank holidays, "school-day" is a day on which schools are open. Only what the source says: "days" alone are "day".',
      example: 'working-day',
    }),
  endOfDay: z.boolean().default(false).meta({
    title: 'End of the day',
    description:
      'true when all of the last day counts: "by the end of the next working day" is within: 1 with unit: working-day.',
    example: true,
  }),
  after: paragraph.optional().meta({
    title: 'After',
    description: 'The event the time is counted from, as it would read after the word "of".',
    example: 'the report being published',
  }),
  before: paragraph.optional().meta({
    title: 'Before',
    description: 'The event that it has to be done before, for "2 working days before …".',
    example: 'the conference',
  }),
  startNotStated: z.boolean().default(false).meta({
    title: 'Start not stated',
    description:
      'true when the source gives the time and not what it is counted from. It takes the place of "after". No due date is worked out.',
    example: true,
  }),
  then: frequency.optional().meta({
    title: 'Then',
    description: 'How often it is done again: "within 3 months, then every 6 months".',
    example: { every: 6, unit: 'month' },
  }),
});

/** By when: so many units after or before an event. `{ within: 15, unit: working-day, after: "…" }` */
export const timescale = timescaleFields.superRefine(
  (written, context) => {
    for (const { field, message } of faultsOf(written as Partial<z.output<typeof timescaleFields>>))
      context.addIssue({ code: 'custom', path: [field], message });
  },
  // Reported beside the faults of other fields, not only once those are mended.
  { when: ({ value }) => isGroupOfFields(value) },
);

export type Timescale = z.output<typeof timescale>;

interface Fault {
  field: string;
  message: string;
}

function faultsOf(written: Partial<TimeLimit & { startNotStated: boolean }>): Fault[] {
  const { unit, endOfDay, after, before, startNotStated } = written;
  // A number that is none is named elsewhere.
  const within = typeof written.within === 'number' ? written.within : 1;
  const from = typeof written.from === 'number' ? written.from : undefined;
  const isDays = (dayUnits as readonly unknown[]).includes(unit);
  const starts = [after, before, startNotStated || undefined].filter((one) => one !== undefined);
  const faults: (Fault | false)[] = [
    starts.length === 0 && {
      field: 'after',
      message:
        'Nothing says what the time is counted from. Write after or before and the event, or startNotStated: true when the source does not say.',
    },
    starts.length > 1 && {
      field: before === undefined ? 'startNotStated' : 'before',
      message:
        'A time limit has one event. Keep after, before or startNotStated, and remove the others.',
    },
    !isDays &&
      unit !== undefined &&
      [within, from ?? 1].some((number) => !Number.isInteger(number)) && {
        field: 'within',
        message:
          'Only days have halves. Write half an hour as 30 and unit: minute, and half a year as 6 and unit: month.',
      },
    within === 0 &&
      unit !== undefined &&
      (!isDays || before !== undefined) && {
        field: 'within',
        message:
          '0 is for the same day as an event. Write it with unit: day, working-day or school-day, and with after.',
      },
    from !== undefined &&
      typeof written.within === 'number' &&
      from >= within && {
        field: 'from',
        message: 'The lower end of a range is below within. Write the smaller number here.',
      },
    endOfDay === true &&
      (!isDays || before !== undefined || from !== undefined || !Number.isInteger(within)) && {
        field: 'endOfDay',
        message:
          'Only a whole number of days after an event has an end of the day. Remove this line, or write a unit such as working-day.',
      },
  ];
  return faults.filter((fault) => fault !== false);
}
