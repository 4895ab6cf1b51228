import { z } from 'zod';
import { meets } from './shared/meets.ts';
import { budgetCell, pounds } from './shared/money.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';
import { timescale } from './shared/timescale.ts';
import { frequency } from './shared/frequency.ts';

/** A sum of money that an agency pays, as one row of a funding table. */
const fundingRow = z.strictObject({
  label: line.meta({
    title: 'Row',
    description: 'The row as the source names it.',
    example: 'Police',
  }),
  agency: reference('agencies').optional().meta({
    title: 'Agency',
    description: 'Id of the agency that pays, when the row names one.',
    example: 'exampleton-police',
  }),
  amount: budgetCell.meta({
    title: 'Amount',
    description:
      'Pounds, as a plain number, below 0 where the source has it so; or "in-kind", "to-be-confirmed" or "not-given".',
    example: 19992,
  }),
  before: budgetCell.optional().meta({
    title: 'Year before',
    description: 'The same of the other year, where the source has two side by side.',
    example: 19500,
  }),
  carriedForward: z.boolean().default(false).meta({
    title: 'Carried forward',
    description: 'true for what is left from an earlier year.',
    example: false,
  }),
});

const fundingRows = (example: string) =>
  z
    .array(fundingRow)
    .min(1, 'Give at least one row.')
    .meta({
      title: 'Rows',
      description: 'The rows of the table in the order of the source.',
      example: [{ label: example, amount: 19992 }],
    });

const statedTotals = {
  statedTotal: pounds.optional().meta({
    title: 'Total as stated',
    description: 'The total that the source prints, even when the rows do not add up to it.',
    example: 181298,
  }),
  statedTotalBefore: pounds.optional().meta({
    title: 'Total of the year before as stated',
    description: 'The same of the other year.',
    example: 175400,
  }),
};

/** One section of a partnership's published arrangements. */
export const arrangementSchema = z.strictObject({
  ...entryFields,
  documents,
  order: z.int().positive().meta({
    title: 'Order',
    description: 'Place among the sections: 10, 20, 30 and so on.',
    example: 10,
  }),
  chapter: z
    .enum(['purpose', 'governance', 'people', 'practice', 'learning', 'resources', 'resolution'])
    .meta({
      title: 'Chapter',
      description: 'The part of the arrangements the section is listed under.',
      example: 'governance',
    }),
  meets,
  duties: z
    .array(
      z.strictObject({
        who: line.meta({
          title: 'Who',
          description: 'Who has to act.',
          example: 'The partnership',
        }),
        what: paragraph.meta({
          title: 'What',
          description: 'What has to be done, starting with a verb.',
          example: 'Publish a report.',
        }),
        deadline: timescale.optional().meta({
          title: 'Deadline',
          description: 'The time limit, when there is one.',
          example: { within: 7, unit: 'working-day', after: 'the report being published' },
        }),
        every: frequency.optional().meta({
          title: 'How often',
          description: 'How often, when it comes back.',
          example: { times: 1, per: 'year', atLeast: true },
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Duties',
      description: 'What somebody has to do, with deadline or frequency.',
      example: [{ who: 'The partnership', what: 'Publish a report.' }],
    }),
  funding: z
    .strictObject({
      year: line.optional().meta({
        title: 'Financial year',
        description: 'The year the sums are for. Leave out when the source gives none.',
        example: '2022/23',
      }),
      yearBefore: line.optional().meta({
        title: 'Year before',
        description: 'The other financial year, where the source has two side by side.',
        example: '2021/22',
      }),
      rows: fundingRows('Police'),
      ...statedTotals,
      spending: z
        .strictObject({ rows: fundingRows('Training'), ...statedTotals })
        .optional()
        .meta({
          title: 'Spending',
          description: 'What the money is spent on, where the source gives that too.',
          example: { rows: [{ label: 'Training', amount: 15000 }] },
        }),
    })
    .superRefine(({ yearBefore, rows, spending }, context) => {
      const all = [...rows, ...(spending?.rows ?? [])];
      if (yearBefore === undefined && all.some(({ before }) => before !== undefined))
        context.addIssue({
          code: 'custom',
          path: ['yearBefore'],
          message:
            'Rows have an amount of another year, but nothing says which year it is. Add a line such as yearBefore: 2021/22.',
        });
    })
    .optional()
    .meta({
      title: 'Funding',
      description: 'A funding table, row by row.',
      example: { rows: [{ label: 'Police', amount: 19992 }], statedTotal: 19992 },
    }),
  agencies: z
    .array(
      z.strictObject({
        label: line.meta({
          title: 'Name in the source',
          description: 'The agency or person as the source lists them.',
          example: 'Exampleton Police',
        }),
        agencies: z
          .array(reference('agencies'))
          .default([])
          .meta({
            title: 'Agencies',
            description: 'Ids of the agencies in the row. None when the row is a person.',
            example: ['exampleton-police'],
          }),
        note: paragraph.optional().meta({
          title: 'Note',
          description: 'Detail that the source gives with the row.',
          example: 'Adult services, children’s services and public health.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Agencies listed',
      description: 'A list of agencies, row by row, as the source has it.',
      example: [{ label: 'Exampleton Police', agencies: ['exampleton-police'] }],
    }),
});

export type ArrangementInput = z.input<typeof arrangementSchema>;
export type Arrangement = z.output<typeof arrangementSchema>;
