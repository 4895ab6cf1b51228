import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';

/** One edition of the national guidance. */
export const guidanceEditionSchema = z.strictObject({
  ...entryFields,
  documents,
  shortTitle: line.meta({
    title: 'Short title',
    description: 'The title as used in a sentence.',
    example: 'Working Together 2018',
  }),
  published: partialDate.meta({
    title: 'Published',
    description: 'When it came out, as far as a source says.',
    example: '2018-07',
  }),
  publishedBasis: z.enum(['stated', 'inferred']).default('stated').meta({
    title: 'Basis of the date',
    description: '"inferred" when no source states the date and it was worked out.',
    example: 'stated',
  }),
  followBy: partialDate.optional().meta({
    title: 'To be followed by',
    description:
      'Day by which it has to be followed, only where a source says so. Until then documents written under the edition before count as current.',
    example: '2019-09-29',
  }),
  replaces: reference('guidanceEditions').optional().meta({
    title: 'Replaces',
    description: 'Id of the edition before it.',
    example: 'example-guidance-2025',
  }),
  changes: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What changed',
      description: 'What is different from the edition before, one item each.',
      example: ['The clinical commissioning group became the integrated care board.'],
    }),
  requirementsKnown: z.enum(['whole', 'additions', 'none']).default('none').meta({
    title: 'Requirements known',
    description:
      'What we found of its lists of what partnerships publish: a "whole" list, only its "additions" to the edition it replaces, or "none".',
    example: 'additions',
  }),
});

export type GuidanceEditionInput = z.input<typeof guidanceEditionSchema>;
export type GuidanceEdition = z.output<typeof guidanceEditionSchema>;
