import { z } from 'zod';
import { period } from './shared/period.ts';
import { figure, figureSeries } from './shared/figure.ts';
import { meets } from './shared/meets.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';

/** An annual report. Its sections are their own entries in the same folder. */
export const reportSchema = z.strictObject({
  ...entryFields,
  documents,
  period: period.meta({
    title: 'Period',
    description: 'The time the report covers.',
    example: { from: '2022-04', to: '2023-03' },
  }),
  seen: z.enum(['document', 'description']).default('document').meta({
    title: 'Seen',
    description:
      'Whether we have read the report: the "document" itself, or only a "description" of it, such as minutes of a council.',
    example: 'description',
  }),
  meets,
  figures: z
    .array(figure)
    .default([])
    .meta({
      title: 'Key figures',
      description: 'The figures at the top of the report.',
      example: [
        { id: 'children-under-18', label: 'Children under 18', value: 123593, unit: 'children' },
      ],
    }),
  figureSeries,
});

/** One section of an annual report, with its own figures. */
export const reportSectionSchema = z.strictObject({
  ...entryFields,
  documents,
  order: z.int().positive().meta({
    title: 'Order',
    description: 'Place among the sections: 10, 20, 30 and so on.',
    example: 10,
  }),
  groups: z
    .array(reference('groups'))
    .default([])
    .meta({
      title: 'Groups',
      description: 'Ids of groups that the section reports on.',
      example: ['exampleton/2022-2023/education-and-learning'],
    }),
  meets,
  figures: z
    .array(figure)
    .default([])
    .meta({
      title: 'Figures',
      description: 'Figures of the section, exactly as printed.',
      example: [
        { id: 'children-under-18', label: 'Children under 18', value: 123593, unit: 'children' },
      ],
    }),
  figureSeries,
});

export type ReportInput = z.input<typeof reportSchema>;
export type Report = z.output<typeof reportSchema>;
export type ReportSectionInput = z.input<typeof reportSectionSchema>;
export type ReportSection = z.output<typeof reportSectionSchema>;
