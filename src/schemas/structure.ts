import { z } from 'zod';
import { documents } from './shared/documents.ts';
import { period } from './shared/period.ts';
import { part, partFields, party, partner } from './shared/party.ts';
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
        lead: part.optional().meta({
          title: 'Lead safeguarding partner',
          description: 'The post that leads for this partner, never a private name.',
          example: { party: { kind: 'role', role: 'Chief Constable' } },
        }),
        delegate: part.optional().meta({
          title: 'Delegated safeguarding partner',
          description: 'The post that the lead has delegated to, and since when.',
          example: {
            party: { kind: 'role', role: 'Assistant Chief Constable' },
            period: { from: '2024-09' },
          },
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
  strategicPartners: z
    .array(partner)
    .default([])
    .meta({
      title: 'Strategic partners',
      description:
        'Those that lead with the safeguarding partners without being one by law, such as education.',
      example: [
        { party: { kind: 'role', role: 'Head teachers’ representative' }, sector: 'education' },
      ],
    }),
  relevantAgencies: z
    .array(partner)
    .default([])
    .meta({
      title: 'Relevant agencies',
      description: 'Agencies that the arrangements name as relevant, with sector and reason.',
      example: [
        {
          party: { kind: 'role', role: 'Sports clubs' },
          sector: 'sport-and-leisure',
          reason: 'They work with children every week.',
        },
      ],
    }),
  roles: z
    .array(
      z.strictObject({
        role: line.meta({
          title: 'Role',
          description: 'A role in the arrangements that is no group, never a private name.',
          example: 'Independent scrutineer',
        }),
        heldBy: party.optional().meta({
          title: 'Held by',
          description: 'Who has the role, where the source says so: an agency or a post.',
          example: { kind: 'agency', agency: 'exampleton-police' },
        }),
        ...partFields,
      }),
    )
    .default([])
    .meta({
      title: 'Roles',
      description:
        'Partnership chair, independent scrutineer, business manager and the like. They are beside the chart.',
      example: [{ role: 'Independent scrutineer', period: { from: '2024-09' } }],
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
