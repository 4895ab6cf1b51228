import { z } from 'zod';
import { reference } from './reference.ts';
import { line } from './text.ts';

const role = line.meta({
  title: 'Role',
  description: 'The post or part played, never a private name.',
  example: 'Independent Chair',
});

/** Somebody who leads, acts, decides or takes part: a group, an agency, a role, or not yet known. */
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
    z.strictObject({
      kind: z.literal('agency'),
      agency: reference('agencies').meta({
        title: 'Agency',
        description: 'Id of the agency.',
        example: 'exampleton-police',
      }),
      role: role.optional(),
    }),
    z.strictObject({ kind: z.literal('role'), role }),
    z.strictObject({ kind: z.literal('to-be-confirmed') }),
    z.strictObject({ kind: z.literal('not-given') }),
  ],
  {
    error:
      'Start with "kind:", one of group, agency, role, to-be-confirmed or not-given, then the fields of that kind.',
  },
);

export type Party = z.output<typeof party>;
