import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { frequency } from './shared/frequency.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { party } from './shared/party.ts';
import { progress } from './shared/progress.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug } from './shared/text.ts';

/** When an activity is due, exactly as the source has it. */
export const due = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('by'),
      date: partialDate.meta({
        title: 'Date',
        description: 'The day, month or year it is due by.',
        example: '2023-03',
      }),
    }),
    z.strictObject({
      kind: z.literal('every'),
      every: frequency.meta({
        title: 'How often',
        description: 'For something that comes back.',
        example: { times: 4, per: 'year' },
      }),
    }),
    z.strictObject({
      kind: z.literal('words'),
      words: line.meta({
        title: 'Words',
        description: 'Where the source gives no date that can be read: what it says.',
        example: 'Ongoing',
      }),
    }),
    z.strictObject({ kind: z.literal('not-given') }),
  ],
  { error: 'Start with "kind:", one of by, every, words or not-given.' },
);

/** One thing to be done for a deliverable, with its own date. */
const activity = z.strictObject({
  id: slug.optional().meta({
    title: 'Id',
    description:
      'Short name of the activity, unique in the deliverable. Needed when it has a date: calendars know the activity by it, so it stays as it is when you correct the text.',
    example: 'launch-campaign',
    differs: true,
  }),
  text: paragraph.meta({
    title: 'Activity',
    description: 'What is to be done, in your words.',
    example: 'Launch the public campaign.',
  }),
  due: z
    .array(due)
    .default([])
    .meta({
      title: 'Due',
      description: 'When it is due. More than one when the source gives several dates.',
      example: [{ kind: 'by', date: '2022-06' }],
    }),
  responsible: z
    .array(party)
    .default([])
    .meta({
      title: 'Responsible',
      description: 'Who has to do it, when that differs from the lead of the deliverable.',
      example: [{ kind: 'role', role: 'Training Manager' }],
    }),
  measure: paragraph.optional().meta({
    title: 'Measure',
    description: 'How it is known to be done.',
    example: 'The guide is published.',
  }),
  progress,
});

/** A piece of work that a priority is carried out through. */
const deliverable = z.strictObject({
  id: slug.meta({
    title: 'Id',
    description: 'Short name of the deliverable, unique in the priority.',
    example: 'infant-crying',
    differs: true,
  }),
  title: line.meta({
    title: 'Title',
    description: 'What is to be delivered.',
    example: 'A public campaign on infant crying',
  }),
  number: line.optional().meta({
    title: 'Number',
    description: 'Number in the plan, when it has one.',
    example: '1.2',
  }),
  due: z
    .array(due)
    .default([])
    .meta({
      title: 'Due',
      description: 'When the deliverable as a whole is due.',
      example: [{ kind: 'by', date: '2023-03' }],
    }),
  leads: z
    .array(party)
    .default([])
    .meta({
      title: 'Leads',
      description: 'Who leads.',
      example: [{ kind: 'role', role: 'Chair of the Planning and Delivery Group' }],
    }),
  partners: z
    .array(party)
    .default([])
    .meta({
      title: 'Partners',
      description: 'Other partnerships, groups or agencies that take part.',
      example: [{ kind: 'to-be-confirmed' }],
    }),
  activities: z
    .array(activity)
    .default([])
    .meta({
      title: 'Activities',
      description: 'What is to be done, one item each.',
      example: [{ text: 'Launch the public campaign.' }],
    }),
  route: paragraph.optional().meta({
    title: 'Route',
    description: 'Through which groups, strategies or reports it is delivered, in your words.',
    example: 'Through the Neglect Group and the neglect strategy.',
  }),
  groups: z
    .array(reference('groups'))
    .default([])
    .meta({
      title: 'Groups',
      description: 'Ids of the groups it is delivered through, when they do not lead it.',
      example: ['greater-exampleton/2025-2026/neglect-group'],
    }),
  outcome: paragraph.optional().meta({
    title: 'Outcome',
    description: 'What is to be different at the end.',
    example: 'Parents know how to cope with crying.',
  }),
  progress,
  sources: entryFields.sources.optional(),
});

/** A priority of a plan: why, what success looks like, and what is done. */
export const prioritySchema = z.strictObject({
  ...entryFields,
  documents,
  plan: reference('plans').meta({
    title: 'Plan',
    description: 'Id of the plan it belongs to.',
    example: 'exampleton/plan-2025-2028',
  }),
  continues: reference('priorities').optional().meta({
    title: 'Continues',
    description:
      'Id of the priority of an earlier plan that this one carries on. Write it at the newer one only. Lists then show it once, with its history.',
    example: 'exampleton/plan-2022-2025/neglect',
  }),
  progress,
  number: z.int().positive().optional().meta({
    title: 'Number',
    description: 'Its number in the plan.',
    example: 1,
  }),
  rationale: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'Rationale',
      description: 'Why it is a priority, one reason each.',
      example: ['Reviews showed that babies are at risk.'],
    }),
  successMeasures: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What success looks like',
      description: 'What will be different, one item each.',
      example: ['Professionals know the signs.'],
    }),
  leads: z
    .array(party)
    .default([])
    .meta({
      title: 'Leads',
      description: 'Who leads the priority.',
      example: [{ kind: 'not-given' }],
    }),
  officers: z
    .array(party)
    .default([])
    .meta({
      title: 'Officers',
      description: 'Officers named for the priority, by role, never by name.',
      example: [{ kind: 'role', role: 'Board officer' }],
    }),
  deliveryMechanism: paragraph.optional().meta({
    title: 'Key delivery mechanism',
    description: 'The group or route through which it is delivered, when the plan names one.',
    example: 'Pathways Task and Finish Group',
  }),
  deliverables: z
    .array(deliverable)
    .default([])
    .meta({
      title: 'Deliverables',
      description: 'The pieces of work.',
      example: [{ id: 'infant-crying', title: 'A public campaign on infant crying' }],
    }),
});

export type PriorityInput = z.input<typeof prioritySchema>;
export type Priority = z.output<typeof prioritySchema>;
export type Due = z.output<typeof due>;
