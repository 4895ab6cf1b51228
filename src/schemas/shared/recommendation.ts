import { z } from 'zod';
import { party } from './party.ts';
import { reference } from './reference.ts';
import { paragraph, slug } from './text.ts';

/** What took up a recommendation or a whole review, and what it says to do. */
export const takenUp = z
  .array(
    z.discriminatedUnion(
      'kind',
      [
        z.strictObject({
          kind: z.literal('priority'),
          priority: reference('priorities').meta({
            title: 'Priority',
            description: 'Id of the priority of a plan.',
            example: 'exampleton/smooth-transitions',
          }),
          deliverable: slug.optional().meta({
            title: 'Deliverable',
            description: 'Id of the piece of work within the priority, when it is one.',
            example: 'transfer-to-secondary-school',
          }),
          how: how(),
        }),
        z.strictObject({
          kind: z.literal('policy'),
          policy: reference('policies').meta({
            title: 'Policy',
            description: 'Id of the policy.',
            example: 'exampleton/policies-reviewed-in-2022-23',
          }),
          how: how(),
        }),
        z.strictObject({
          kind: z.literal('procedure'),
          procedure: reference('procedures').meta({
            title: 'Procedure',
            description: 'Id of the procedure.',
            example: 'exampleton/making-a-referral',
          }),
          how: how(),
        }),
      ],
      { error: 'Start with "kind:", one of priority, policy or procedure.' },
    ),
  )
  .default([])
  .meta({
    title: 'Taken up by',
    description:
      'Priorities, policies and procedures that took it up: only where a document says so. Leave out what merely has the same subject.',
    example: [
      {
        kind: 'priority',
        priority: 'exampleton/smooth-transitions',
        how: 'The plan adopts it.',
      },
    ],
  });

function how() {
  return paragraph.meta({
    title: 'How',
    description: 'What that plan, policy or procedure says to do about it, in your words.',
    example: 'Schools agree on clear arrangements when pupils move.',
  });
}

/** A recommendation, in the form that says what, what for, against which risk, and who it is addressed to. */
export const recommendation = z.strictObject({
  number: z.int().positive().optional().meta({
    title: 'Number',
    description: 'Its number in the review, when a source gives it.',
    example: 4,
  }),
  required: paragraph.meta({
    title: 'What is required',
    description: 'What has to be done.',
    example: 'Share information in time.',
  }),
  toAchieve: paragraph.optional().meta({
    title: 'To achieve what',
    description: 'The purpose. Leave out when the source does not say.',
    example: 'Agencies see the whole picture.',
  }),
  toAddress: paragraph.optional().meta({
    title: 'To address what risk',
    description: 'The risk that is meant. Leave out when the source does not say.',
    example: 'Concerns are missed.',
  }),
  addressedTo: z
    .array(party)
    .default([])
    .meta({
      title: 'Addressed to',
      description: 'Who has to act. Leave out when the source does not say.',
      example: [{ kind: 'role', role: 'All partner agencies' }],
    }),
  takenUp,
});

export type Recommendation = z.output<typeof recommendation>;
export type TakenUp = z.output<typeof takenUp>[number];
