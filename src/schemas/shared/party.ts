import { z } from 'zod';
import { term } from './period.ts';
import { reference } from './reference.ts';
import { line, paragraph } from './text.ts';

const role = line.meta({
  title: 'Role',
  description: 'The post or part played, never a private name.',
  example: 'Independent Chair',
});

const agency = reference('agencies').meta({
  title: 'Agency',
  description: 'Id of the agency.',
  example: 'exampleton-police',
});

const agencyParty = z.strictObject({
  kind: z.literal('agency'),
  agency,
  role: role.optional(),
});

const roleParty = z.strictObject({ kind: z.literal('role'), role });

const bodyParty = z.strictObject({
  kind: z.literal('body'),
  body: line.meta({
    title: 'Body',
    description: 'Name of a board or committee outside the partnership, as the source has it.',
    example: 'Health and Wellbeing Board',
  }),
  agency: agency.optional().meta({
    title: 'Agency',
    description: 'Id of the agency that the body belongs to.',
    example: 'exampleton-police',
  }),
  role: role.optional(),
});

/** Somebody outside the groups of a partnership: an agency, a role, or a body named in words. */
export const outsideParty = z.discriminatedUnion('kind', [bodyParty, agencyParty, roleParty], {
  error: 'Start with "kind:", one of body, agency or role, then the fields of that kind.',
});

/** Somebody who leads, acts, decides, chairs or takes part, or a word that says that nobody is known. */
export const party = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('group'),
      group: reference('groups').meta({
        title: 'Group',
        description: 'Id of the group.',
        example: 'exampleton/2025-2026/case-review-group',
      }),
      role: role.optional(),
    }),
    agencyParty,
    roleParty,
    bodyParty,
    z.strictObject({ kind: z.literal('to-be-confirmed') }),
    z.strictObject({ kind: z.literal('not-given') }),
  ],
  {
    error:
      'Start with "kind:", one of group, agency, role, body, to-be-confirmed or not-given, then the fields of that kind.',
  },
);

/** Fields of somebody who plays a part, beside who it is: for how long, and what else the source says. */
export const partFields = {
  period: term.optional().meta({
    title: 'Period',
    description: 'From when to when, as far as the source says. Leave out what it does not say.',
    example: { from: '2024-09' },
  }),
  note: paragraph.optional().meta({
    title: 'Note',
    description: 'Detail that the source gives about the part.',
    example: 'Appointed for three years.',
  }),
};

/** The part of the system that somebody comes from. */
export const sector = z
  .enum([
    'education',
    'health',
    'police',
    'local-authority',
    'justice',
    'voluntary',
    'faith',
    'sport-and-leisure',
    'armed-forces',
    'lay',
    'other',
  ])
  .meta({
    title: 'Sector',
    description: 'The part of the system they come from. Childcare counts as education.',
    example: 'education',
  });

const who = party.meta({
  title: 'Who',
  description: 'The agency, post or body.',
  example: { kind: 'role', role: 'Chief Constable' },
});

/** Somebody who plays one part. */
export const part = z.strictObject({ party: who, ...partFields });

/** Somebody who takes part in the arrangements beside the safeguarding partners. */
export const partner = z.strictObject({
  party: who,
  sector: sector.optional(),
  reason: paragraph.optional().meta({
    title: 'Reason',
    description: 'Why the arrangements name them, or what they are needed for.',
    example: 'They work with children every week.',
  }),
  ...partFields,
});

export type Part = z.output<typeof part>;
export type Partner = z.output<typeof partner>;
export type Party = z.output<typeof party>;
export type Sector = z.output<typeof sector>;
