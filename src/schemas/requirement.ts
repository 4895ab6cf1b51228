import { z } from 'zod';
import { askedDocument } from './shared/meets.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';

/** One thing that national guidance asks a partnership to publish. */
export const requirementSchema = z.strictObject({
  ...entryFields,
  number: z.int().positive().meta({
    title: 'Number',
    description: 'Its number in our list for the kind of document.',
    example: 11,
  }),
  of: askedDocument.meta({
    title: 'Asked of',
    description: 'The kind of document that has to contain it.',
    example: 'arrangements',
  }),
  editions: z
    .array(reference('guidanceEditions'))
    .min(1, 'Name at least one edition.')
    .meta({
      title: 'Editions',
      description: 'Ids of the editions of the guidance that ask for it.',
      example: ['example-guidance-2025'],
    }),
});

export type RequirementInput = z.input<typeof requirementSchema>;
export type Requirement = z.output<typeof requirementSchema>;
