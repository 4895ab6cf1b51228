import { z } from 'zod';
import { partialDate } from './dates.ts';
import { line, paragraph, slug } from './text.ts';

const figureUnit = z.enum([
  'people',
  'children',
  'pupils',
  'schools',
  'deaths',
  'events',
  'percent',
  'pounds',
  'count',
]);

/** One number of a report, exactly as printed, with its unit and the day it speaks of. */
export const figure = z.strictObject({
  id: slug.meta({
    title: 'Id',
    description: 'Short name of the figure within its page, used in links and by <Figure>.',
    example: 'children-under-18',
  }),
  label: line.meta({
    title: 'Label',
    description: 'What is counted.',
    example: 'Children under 18',
  }),
  value: z.number({ error: 'Write a plain number, without commas, £ or %.' }).meta({
    title: 'Value',
    description: 'The number as printed, without commas or signs.',
    example: 123593,
  }),
  qualifier: z.enum(['exactly', 'about', 'over', 'under']).default('exactly').meta({
    title: 'Qualifier',
    description: 'Use "about", "over" or "under" when the source does.',
    example: 'exactly',
  }),
  unit: figureUnit.meta({
    title: 'Unit',
    description: 'What the number counts.',
    example: 'children',
  }),
  asOf: partialDate.optional().meta({
    title: 'As of',
    description: 'The day, month or year the number speaks of. Leave out when none is given.',
    example: '2023-05',
  }),
  series: slug.optional().meta({
    title: 'Series',
    description: 'Figures with the same series are shown together in one table or chart.',
    example: 'population-by-age',
  }),
  comparisons: z
    .array(
      z.strictObject({
        label: line.meta({
          title: 'Compared with',
          description: 'The place or year compared with.',
          example: 'England',
        }),
        value: z.number().meta({
          title: 'Value',
          description: 'The number as printed, in the same unit.',
          example: 13,
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Comparisons',
      description: 'The same measure elsewhere or earlier, as printed.',
      example: [{ label: 'England', value: 13 }],
    }),
  note: paragraph.optional().meta({
    title: "Editor's note",
    description: 'What a reader has to know about the number. Shown beside it as a note.',
    example: 'The report does not say which pupils are counted.',
  }),
});

export type Figure = z.output<typeof figure>;
