import { z } from 'zod';
import { day, partialDate } from './shared/dates.ts';
import { period } from './shared/period.ts';
import { localTo } from './shared/localTo.ts';
import { reference } from './shared/reference.ts';
import { replaces } from './shared/replaces.ts';
import { entryFields } from './shared/provenance.ts';
import { line, paragraph, webAddress } from './shared/text.ts';

/** What `asOf` has for a stored copy that does not say of which day it is. */
export const UNDATED_COPY = 'unknown';

/** A document or page that entries rest on. */
export const sourceSchema = z.strictObject({
  title: line.max(200, 'Keep it under 200 characters.').meta({
    title: 'Title',
    description: 'The title as the document prints it.',
    example: 'Multi-Agency Safeguarding Arrangements',
  }),
  summary: entryFields.summary,
  notNames: entryFields.notNames,
  onThisSite: entryFields.onThisSite,
  kind: z
    .enum([
      'arrangements',
      'plan',
      'yearly-report',
      'thresholds',
      'procedures',
      'protocol',
      'policy',
      'case-review',
      'minutes',
      'newsletter',
      'guidance',
      'law',
      'web-page',
      'web-pages',
      'register',
    ])
    .meta({
      title: 'Kind',
      description:
        'What kind of document it is. "web-pages" for a set of pages that says together what a document would, such as arrangements on a website.',
      example: 'arrangements',
    }),
  reviewRepository: z.boolean().default(false).meta({
    title: 'Repository of reviews',
    description:
      'true for the page of the national repository of case reviews. Reviews link to it.',
    example: true,
  }),
  publisher: line.meta({
    title: 'Published by',
    description: 'The organisation that published it.',
    example: 'Exampleton Safeguarding Children Board',
  }),
  partnership: reference('partnerships').optional().meta({
    title: 'Partnership',
    description: 'Id of the partnership whose document it is.',
    example: 'exampleton',
  }),
  localTo,
  published: partialDate.optional().meta({
    title: 'Published',
    description: 'When it was published. Leave out when it carries no date.',
    example: '2018-05-14',
  }),
  period: period.optional().meta({
    title: 'Period',
    description: 'The time it speaks of.',
    example: { from: '2022-04', to: '2023-03' },
  }),
  edition: reference('guidanceEditions').optional().meta({
    title: 'Guidance edition',
    description: 'Edition of the national guidance it was written under, when it names one.',
    example: 'example-guidance-2025',
  }),
  address: webAddress.optional().meta({
    title: 'Web address',
    description: 'Where it is published.',
    example: 'https://www.example.org/document',
  }),
  textFile: line.optional().meta({
    title: 'Text copy',
    description: 'File name of the text copy that line numbers refer to.',
    example: 'exampleton-arrangements.txt',
    forEditors: true,
  }),
  checked: day.meta({
    title: 'Last checked',
    description: 'Day the entries were last compared with it.',
    example: '2026-11-21',
  }),
  asOf: z
    .union([day, z.literal(UNDATED_COPY)], {
      error:
        'This is not a date we can read. Write it as 2026-03-31, or unknown for a stored copy without a date.',
    })
    .optional()
    .meta({
      title: 'As of',
      description:
        'For pages that their owner overwrites, and pages read as a stored copy: the day on which the page said what the entries say, or "unknown" when the copy has no date. Readers are told that the page may have changed since.',
      example: '2026-11-20',
    }),
  standing: z.enum(['primary', 'secondary']).default('primary').meta({
    title: 'Standing',
    description: '"primary" for the document itself, "secondary" for a page that reports on it.',
    example: 'primary',
  }),
  replaces,
  notUsed: z
    .array(
      z.strictObject({
        lines: z
          .string()
          .regex(
            /^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/,
            'Write line numbers such as "317-328" or "87, 94-98".',
          )
          .meta({
            title: 'Lines',
            description: 'Line numbers in the text copy.',
            example: '281',
          }),
        figure: line.optional().meta({
          title: 'Figure',
          description:
            'Only for lines that entries do cite, when one number on them is of no use: that number, as the copy has it. Leave out when no entry cites the lines.',
          example: '19',
        }),
        reason: paragraph.meta({
          title: 'Reason',
          description: 'Why no entry uses them.',
          example: 'A prompt left over from a template.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Not used',
      description:
        'Lines of the text copy that no entry cites, and single numbers on cited lines that no entry states, with the reason.',
      example: [{ lines: '281', reason: 'A prompt left over from a template.' }],
      forEditors: true,
    }),
  editorNotes: entryFields.editorNotes,
});

export type SourceInput = z.input<typeof sourceSchema>;
export type Source = z.output<typeof sourceSchema>;
