import { z } from 'zod';
import { documents } from './shared/documents.ts';
import { period } from './shared/period.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug } from './shared/text.ts';

/** The set of groups a partnership works through during one period. Groups name the structure they belong to by their folder. */
export const structureSchema = z.strictObject({
  ...entryFields,
  documents,
  period: period.meta({
    title: 'Period',
    description: 'The time in which the structure stood.',
    example: { from: '2023', to: '2024' },
  }),
  safeguardingPartners: z
    .array(
      z.strictObject({
        agency: reference('agencies').meta({
          title: 'Agency',
          description: 'Id of the safeguarding partner.',
          example: 'exampleton-police',
        }),
        governanceBody: line.optional().meta({
          title: 'Governance body',
          description: 'The body inside the partner that the arrangements answer to.',
          example: 'PEEL Board',
        }),
        otherBodies: z
          .array(line)
          .default([])
          .meta({
            title: 'Other bodies',
            description: 'Other bodies of the partner that the structure chart shows.',
            example: ['Overview and Scrutiny Committee'],
          }),
      }),
    )
    .default([])
    .meta({
      title: 'Safeguarding partners',
      description: 'The statutory partners at the top of the structure.',
      example: [{ agency: 'exampleton-police', governanceBody: 'PEEL Board' }],
    }),
  includes: z
    .array(reference('structures'))
    .default([])
    .meta({
      title: 'Includes',
      description: 'Ids of joint structures that are part of this one.',
      example: ['greater-exampleton/2025-2026'],
    }),
  categories: z
    .array(
      z.strictObject({
        id: slug.meta({
          title: 'Id',
          description: 'Short name that the groups use.',
          example: 'core',
          differs: true,
        }),
        title: line.meta({
          title: 'Title',
          description: 'Name of the category, as in the source.',
          example: 'Core groups',
        }),
        description: paragraph.optional().meta({
          title: 'Description',
          description: 'What the groups in it have in common.',
          example: 'The standing sub-groups of the arrangements.',
        }),
      }),
    )
    .min(1, 'Give at least one category.')
    .meta({
      title: 'Categories',
      description: 'Kinds of groups in this structure, in the order they are shown.',
      example: [{ id: 'core', title: 'Core groups' }],
    }),
});

export type StructureInput = z.input<typeof structureSchema>;
export type Structure = z.output<typeof structureSchema>;
