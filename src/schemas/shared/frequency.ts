import { z } from 'zod';

/** How often something happens: `{ times: 4, per: year }` is four times a year. */
export const frequency = z.strictObject({
  times: z
    .int('Write a whole number, for example 4.')
    .positive('Write a number of at least 1.')
    .max(366)
    .meta({ title: 'Times', description: 'How many times in each span.', example: 4 }),
  per: z
    .enum(['week', 'month', 'quarter', 'year'])
    .meta({ title: 'Per', description: 'The span that the number counts in.', example: 'year' }),
  atLeast: z.boolean().default(false).meta({
    title: 'At least',
    description: 'true when the source says "at least" this often.',
    example: false,
  }),
  words: z.string().trim().min(1).optional().meta({
    title: "In the source's words",
    description: 'One or two words, when the source uses a word such as "quarterly".',
    example: 'quarterly',
  }),
});

export type Frequency = z.output<typeof frequency>;
