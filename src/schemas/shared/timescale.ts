import { z } from 'zod';
import { timeUnits } from '../../lib/calendar/dueDate.ts';
import { paragraph } from './text.ts';

/** A time limit: so many units after an event. `{ within: 15, unit: working-day, after: "…" }` */
export const timescale = z.strictObject({
  within: z
    .int('Write a whole number, for example 15.')
    .positive('A time limit is at least 1.')
    .meta({ title: 'Within', description: 'How many units of time there are.', example: 15 }),
  unit: z.enum(timeUnits).meta({
    title: 'Unit',
    description: 'The unit of time. "working-day" leaves out weekends and bank holidays.',
    example: 'working-day',
  }),
  after: paragraph.meta({
    title: 'After',
    description: 'The event the time is counted from, as it would read after the word "of".',
    example: 'the report being published',
  }),
});

export type Timescale = z.output<typeof timescale>;
