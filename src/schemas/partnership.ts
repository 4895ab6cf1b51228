import { z } from 'zod';
import { existence } from './shared/existence.ts';
import { askedDocument } from './shared/meets.ts';
import { documentFields, documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { formerNames } from './shared/formerNames.ts';
import { reference } from './shared/reference.ts';
import { replaces } from './shared/replaces.ts';
import { line, webAddress } from './shared/text.ts';

/** A local safeguarding children partnership, a joint arrangement of several, or a predecessor. */
export const partnershipSchema = z.strictObject({
  ...entryFields,
  documents,
  shortName: line.meta({
    title: 'Short name',
    description: 'Name used in navigation and lists, usually the place.',
    example: 'Exampleton',
  }),
  kind: z.enum(['partnership', 'all-age', 'shared-unit', 'joint']).meta({
    title: 'Kind',
    description:
      '"partnership" for one local partnership for children, "all-age" for one partnership for children and adults, "shared-unit" for one for children whose team also works for the safeguarding adults board, "joint" for groups shared by several partnerships. Whether it has ended is in "exists".',
    example: 'partnership',
  }),
  areas: z
    .array(reference('areas'))
    .min(1, 'Name at least one area.')
    .meta({
      title: 'Areas',
      description: 'Ids of the local authority areas it covers.',
      example: ['exampleton'],
    }),
  jointOf: z
    .array(reference('partnerships'))
    .default([])
    .meta({
      title: 'Joint arrangement of',
      description: 'For a joint arrangement: ids of the partnerships that share it.',
      example: ['exampleton'],
    }),
  formerNames,
  exists: existence,
  succeededBy: z
    .array(reference('partnerships'))
    .default([])
    .meta({
      title: 'Succeeded by',
      description:
        'For one that has ended or is to end: ids of the partnerships that take over. The other direction is worked out.',
      example: ['sampleford'],
    }),
  website: webAddress.optional().meta({
    title: 'Website',
    description: "The partnership's own page.",
    example: 'https://www.example.org/partnership',
  }),
  laterDocuments: z
    .array(
      z.strictObject({
        ...documentFields,
        kind: askedDocument.optional().meta({
          title: 'Kind',
          description:
            'Which of the documents that guidance prescribes it is. Leave out for any other document.',
          example: 'arrangements',
        }),
        replaces,
      }),
    )
    .default([])
    .meta({
      title: 'Later documents',
      description:
        'Documents that this site does not have: newer ones, with what each replaces, and others that it never had.',
      example: [
        { title: 'MASA Arrangements 2024', address: 'https://www.example.org/arrangements' },
      ],
    }),
});

export type PartnershipInput = z.input<typeof partnershipSchema>;
export type Partnership = z.output<typeof partnershipSchema>;
