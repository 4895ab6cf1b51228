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

const figureFields = z.strictObject({
  id: slug.meta({
    title: 'Id',
    description: 'Short name of the figure within its page, used in links and by <Figure>.',
    example: 'children-under-18',
    differs: true,
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
    description:
      'What the number counts: "count" for all else, such as a rate or an average. Of persons, schools, deaths and events there are whole numbers from 0 up; "percent" is a part of a whole, 0 to 100; "pounds" may be below 0.',
    example: 'children',
  }),
  asOf: partialDate.optional().meta({
    title: 'As of',
    description: 'The day, month or year the number speaks of. Leave out when none is given.',
    example: '2023-05',
  }),
  series: slug.optional().meta({
    title: 'Series',
    description:
      'Figures with the same series are shown together in one table, and in a chart where the series has one. Its id in "figureSeries".',
    example: 'population-by-age',
  }),
  heading: line.optional().meta({
    title: 'Heading',
    description:
      'For a series with figures of two kinds, such as age bands of different sizes: the words above those of this kind.',
    example: 'Single years of age',
  }),
  partOf: slug.optional().meta({
    title: 'Part of',
    description:
      'Id of a figure of the same series that counts this one too. It is then shown as a part of that whole, never beside it. Only where the source says so.',
    example: 'primary-schools',
  }),
  parts: z.enum(['all', 'some']).default('all').meta({
    title: 'Parts',
    description:
      'For a figure with parts: "some" when the source breaks down only some of it, so that the parts need not add up to it.',
    example: 'some',
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

/** Units of whole persons, schools and events: nothing below zero and no parts of one. */
const WHOLE = new Set<unknown>(['people', 'children', 'pupils', 'schools', 'deaths', 'events']);

/** Why a number cannot have a unit, with what to write instead; undefined when it can. */
function faultOf(value: number, unit: unknown): string | undefined {
  if (WHOLE.has(unit) && (value < 0 || !Number.isInteger(value)))
    return `There cannot be ${value} ${String(unit)}. Write a whole number from 0 up, or for a rate or an average unit: count.`;
  if (unit === 'count' && value < 0) return `A count cannot be ${value}. Write a number from 0 up.`;
  if (unit === 'percent' && (value < 0 || value > 100))
    return `A part of a whole cannot be ${value}%. Write a number from 0 to 100. Of a change, give the figures before and after.`;
  return undefined;
}

/** One number of a report, exactly as printed, with its unit and the day it speaks of. */
export const figure = figureFields.superRefine(
  (written, context) => {
    const { value, unit, comparisons } = written as Partial<typeof written>;
    const values = [
      { path: ['value'], value },
      ...(Array.isArray(comparisons) ? comparisons : []).map((each, index) => ({
        path: ['comparisons', index, 'value'],
        value: (each as Partial<typeof each> | undefined)?.value,
      })),
    ];
    for (const each of values) {
      const fault = typeof each.value === 'number' ? faultOf(each.value, unit) : undefined;
      if (fault) context.addIssue({ code: 'custom', path: each.path, message: fault });
    }
  },
  // Reported beside the faults of other fields, not only once those are mended.
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

/** Figures of one unit and meaning, which may be in one table and share the scale of one chart. */
export const figureSeries = z
  .array(
    z.strictObject({
      id: slug.meta({
        title: 'Id',
        description: 'The name that figures of the series give as their series.',
        example: 'population-by-age',
        differs: true,
      }),
      title: line.max(120, 'Keep it under 120 characters.').meta({
        title: 'Title',
        description: 'What the table and the chart show.',
        example: 'Children and young people by age',
      }),
      chart: z.enum(['bars', 'comparison']).optional().meta({
        title: 'Chart',
        description:
          '"bars" for one bar for each figure, "comparison" for figures beside their comparisons. Leave out when the figures do not invite comparison, or when two numbers say it all.',
        example: 'bars',
      }),
      note: paragraph.optional().meta({
        title: "Editor's note",
        description:
          'What a reader has to know about the figures together: a sum that does not agree, bands of different sizes. Shown beside table and chart.',
        example: 'The age bands in the report add up to 50, not 61.',
      }),
    }),
  )
  .default([])
  .meta({
    title: 'Series of figures',
    description: 'The series that figures of this page belong to, each with its title.',
    example: [
      { id: 'population-by-age', title: 'Children and young people by age', chart: 'bars' },
    ],
  });

export type Figure = z.output<typeof figure>;
export type FigureSeries = z.output<typeof figureSeries>[number];
