import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { entryFields } from './shared/provenance.ts';
import { line, paragraph, webAddress } from './shared/text.ts';

/** A case review as its owner has published it. Nothing that helps to identify a child. */
export const caseReviewSchema = z.strictObject({
  ...entryFields,
  pseudonym: line.meta({
    title: 'Pseudonym',
    description: 'The name that the published review uses.',
    example: 'Child AA',
  }),
  kind: z
    .enum([
      'serious-case-review',
      'local-child-safeguarding-practice-review',
      'thematic-review',
      'learning-review',
    ])
    .meta({ title: 'Kind', description: 'What kind of review it is.', example: 'thematic-review' }),
  state: z.enum(['published', 'under-way']).meta({
    title: 'State',
    description: 'Whether the owner has published it.',
    example: 'published',
  }),
  published: partialDate.optional().meta({
    title: 'Published',
    description: 'When the owner published it.',
    example: '2020-06',
  }),
  contentNote: paragraph.meta({
    title: 'What this page describes',
    description: 'One or two sentences that tell readers what they are about to read.',
    example: 'This page is about serious youth violence.',
  }),
  learning: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What was learnt',
      description: 'Findings as published, one item each.',
      example: ['Risk has to be recognised early.'],
    }),
  recommendations: z
    .array(
      z.strictObject({
        required: paragraph.meta({
          title: 'What is required',
          description: 'What has to be done.',
          example: 'Share information in time.',
        }),
        toAchieve: paragraph.optional().meta({
          title: 'To achieve what',
          description: 'The purpose.',
          example: 'Agencies see the whole picture.',
        }),
        toAddress: paragraph.optional().meta({
          title: 'To address what risk',
          description: 'The risk that is meant.',
          example: 'Concerns are missed.',
        }),
        addressedTo: line.optional().meta({
          title: 'Addressed to',
          description: 'The agency or group that has to act.',
          example: 'All partners',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Recommendations',
      description: 'Recommendations as published.',
      example: [{ required: 'Share information in time.' }],
    }),
  ownersPage: webAddress.optional().meta({
    title: "Owner's page",
    description: 'Where the owner publishes it.',
    example: 'https://www.example.org/reviews',
  }),
  hideFromSearchEngines: z.boolean().default(false).meta({
    title: 'Hide from search engines',
    description: 'true when the owner asks that search engines do not list the page.',
    example: false,
  }),
});

export type CaseReviewInput = z.input<typeof caseReviewSchema>;
export type CaseReview = z.output<typeof caseReviewSchema>;
