import { z } from 'zod';
import { partialDate } from './dates.ts';
import { line, paragraph, slug } from './text.ts';

/** Units of whole persons and things: nothing below zero and no parts of one. */
export const wholeUnits = [
  'people',
  'children',
  'families',
  'pupils',
  'schools',
  'deaths',
  'incidents',
  'contacts',
  'referrals',
  'assessments',
  'plans',
  'cases',
  'meetings',
  'events',
] as const;

/** Rates: so many among a number of children or people. */
export const rateUnits = ['per-1000', 'per-10000', 'per-100000'] as const;

const figureUnit = z.enum([...wholeUnits, ...rateUnits, 'days', 'percent', 'pounds', 'count']);

const number = z.number({ error: 'Write a plain number, without commas, £ or %.' });

/** A number as the source prints it, with what the source says about it. */
const printed = {
  value: number.optional().meta({
    title: 'Value',
    description:
      'The number as printed, without commas or signs. Leave out only what the source hides.',
    example: 123593,
  }),
  qualifier: z
    .enum(['exactly', 'about', 'over', 'under', 'at-least', 'at-most', 'fewer-than'])
    .default('exactly')
    .meta({
      title: 'Qualifier',
      description:
        'Use "about", "over", "under", "at-least" or "at-most" when the source does, and "fewer-than" where it hides a small number: value: 5 and qualifier: fewer-than.',
      example: 'fewer-than',
    }),
  suppressed: z.boolean().default(false).meta({
    title: 'Suppressed',
    description:
      'true where the source hides a small number behind a mark such as "*" and does not say below which number. There is no value then.',
    example: true,
  }),
  revisedFrom: number.optional().meta({
    title: 'Revised from',
    description: 'The number that was printed before, when the source says that it has changed.',
    example: 34,
  }),
};

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
  ...printed,
  unit: figureUnit.meta({
    title: 'Unit',
    description:
      'What the number counts: "count" for all else, such as an average. Of persons and things there are whole numbers from 0 up; "per-10000" and the like are rates; "percent" is a part of a whole, 0 to 100; "pounds" may be below 0.',
    example: 'children',
  }),
  asOf: partialDate.optional().meta({
    title: 'As of',
    description: 'The day, month or year the number speaks of. Leave out when none is given.',
    example: '2023-05',
  }),
  history: z
    .array(
      z.strictObject({
        asOf: partialDate.meta({
          title: 'As of',
          description: 'The day, month or year the number speaks of.',
          example: '2022-03',
          differs: true,
        }),
        ...printed,
      }),
    )
    .default([])
    .meta({
      title: 'History',
      description:
        'The same measure in earlier years, as the source prints it. The figure itself is the latest, and has "asOf" too.',
      example: [{ asOf: '2022-03', value: 208 }],
    }),
  target: z
    .strictObject({
      value: number.meta({
        title: 'Value',
        description: 'The number aimed at, in the same unit.',
        example: 90,
      }),
      qualifier: z.enum(['exactly', 'at-least', 'at-most']).default('exactly').meta({
        title: 'Qualifier',
        description: 'Whether more or less than it is right too.',
        example: 'at-least',
      }),
      by: partialDate.optional().meta({
        title: 'By',
        description: 'When it is to be reached, when the source says so.',
        example: '2026-03',
      }),
    })
    .optional()
    .meta({
      title: 'Target',
      description: 'What the partnership aims at, when the source gives it.',
      example: { value: 90, qualifier: 'at-least' },
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

const WHOLE = new Set<unknown>(wholeUnits);
const NOT_BELOW_ZERO = new Set<unknown>([...rateUnits, 'days', 'count']);

/** Why a number cannot have a unit, with what to write instead; undefined when it can. */
function faultOf(value: number, unit: unknown): string | undefined {
  if (WHOLE.has(unit) && (value < 0 || !Number.isInteger(value)))
    return `There cannot be ${value} ${String(unit)}. Write a whole number from 0 up. A rate has a unit such as per-10000, an average unit: count.`;
  if (NOT_BELOW_ZERO.has(unit) && value < 0)
    return `${unit === 'count' ? 'A count' : 'This'} cannot be ${value}. Write a number from 0 up.`;
  if (unit === 'percent' && (value < 0 || value > 100))
    return `A part of a whole cannot be ${value}%. Write a number from 0 to 100. Of a change, give the figures before and after.`;
  return undefined;
}

const NO_VALUE =
  'There is no number. Write it as the source prints it, or suppressed: true where the source hides it.';
const VALUE_AND_SUPPRESSED =
  'What is suppressed has no number. Remove one of the two; for "fewer than 5" write value: 5 and qualifier: fewer-than.';

function fieldOf(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null
    ? (row as Record<string, unknown>)[key]
    : undefined;
}

/** One number of a report, exactly as printed, with its unit and the day it speaks of. */
export const figure = figureFields.superRefine(
  (written, context) => {
    const { unit, comparisons, history, target } = written as Partial<typeof written>;
    const rowsOf = (name: string, rows: unknown) =>
      (Array.isArray(rows) ? rows : []).map((row: unknown, index) => ({
        path: [name, index],
        row,
      }));
    const numbers: { path: (string | number)[]; row: unknown }[] = [
      { path: [], row: written },
      ...rowsOf('history', history),
    ];
    const others = [...rowsOf('comparisons', comparisons), { path: ['target'], row: target }];
    for (const { path, row } of [...numbers, ...others])
      for (const key of ['value', 'revisedFrom']) {
        const value = fieldOf(row, key);
        const fault = typeof value === 'number' ? faultOf(value, unit) : undefined;
        if (fault) context.addIssue({ code: 'custom', path: [...path, key], message: fault });
      }
    for (const { path, row } of numbers) {
      const isSuppressed = fieldOf(row, 'suppressed') === true;
      const hasValue = fieldOf(row, 'value') !== undefined;
      if (isSuppressed === hasValue && typeof row === 'object')
        context.addIssue({
          code: 'custom',
          path: [...path, 'value'],
          message: hasValue ? VALUE_AND_SUPPRESSED : NO_VALUE,
        });
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
      years: z.enum(['calendar', 'financial', 'academic']).optional().meta({
        title: 'Years',
        description:
          'How years are named, when they are not calendar years: "financial" shows 2025 and 2025-03 as 2024/25, the year to March 2025; "academic" the same for the school year that ends in 2025.',
        example: 'financial',
      }),
      chart: z.enum(['bars', 'comparison', 'line']).optional().meta({
        title: 'Chart',
        description:
          '"bars" for one bar for each figure, "comparison" for figures beside their comparisons, "line" for figures with their history over the years. Leave out when the figures do not invite comparison, or when two numbers say it all.',
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
