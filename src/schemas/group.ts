import { z } from 'zod';
import { endingFields } from './shared/ending.ts';
import { documents } from './shared/documents.ts';
import { frequency } from './shared/frequency.ts';
import { entryFields } from './shared/provenance.ts';
import { party } from './shared/party.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug } from './shared/text.ts';

/** A line from one group to the group it answers to. */
export const reportingLine = z.strictObject({
  group: reference('groups').meta({
    title: 'Group',
    description: 'Id of the group it reports to, in the same structure or a joint one.',
    example: 'exampleton/2025-2026/strategic-board',
  }),
  how: z.enum(['reports-to', 'overseen-by', 'feeds-into']).default('reports-to').meta({
    title: 'How',
    description: 'The word that fits what the source says.',
    example: 'overseen-by',
  }),
  basis: z.enum(['stated', 'chart-order']).default('stated').meta({
    title: 'Basis',
    description:
      '"stated" when the source says so in words; "chart-order" when only the order of a chart suggests it.',
    example: 'stated',
  }),
});

// A group lasts as long as its structure, so it has no period of its own.
const fieldsOfGroup = z.strictObject(entryFields).omit({ period: true });

/** A board, subgroup, panel, task and finish group or meeting, as it was in one structure. */
export const groupSchema = fieldsOfGroup.extend({
  documents,
  kind: z
    .enum(['board', 'group', 'subgroup', 'panel', 'task-and-finish-group', 'meeting', 'network'])
    .meta({
      title: 'Kind',
      description: 'What kind of group it is.',
      example: 'subgroup',
    }),
  category: slug.meta({
    title: 'Category',
    description: 'Id of one of the categories that its structure lists.',
    example: 'core',
  }),
  order: z.int().positive().default(100).meta({
    title: 'Order',
    description: 'Place among the groups of its category: 10, 20, 30 and so on.',
    example: 10,
  }),
  meets: frequency.optional().meta({
    title: 'Meets',
    description: 'How often it meets. Leave out when the source does not say.',
    example: { times: 4, per: 'year' },
  }),
  chair: z
    .strictObject({
      role: line.meta({
        title: 'Role',
        description: 'The post of the chair, never a private name.',
        example: 'Independent Chair',
      }),
      note: paragraph.optional().meta({
        title: 'Note',
        description: 'How the chair is chosen or how long they serve.',
        example: 'The chair changes every year.',
      }),
    })
    .optional()
    .meta({
      title: 'Chair',
      description: 'Who chairs. Leave out when the source does not say.',
      example: { role: 'Independent Chair' },
    }),
  members: z
    .array(
      z.strictObject({
        party: party.meta({
          title: 'Member',
          description: 'The agency or role that sits on the group.',
          example: { kind: 'role', role: 'College representative' },
        }),
        sector: z
          .enum(['education', 'health', 'police', 'local-authority', 'voluntary', 'lay', 'other'])
          .optional()
          .meta({
            title: 'Sector',
            description: 'The part of the system the member comes from.',
            example: 'education',
          }),
        note: paragraph.optional().meta({
          title: 'Note',
          description: 'Detail that the source gives about the member.',
          example: 'One from each school cluster.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Members',
      description: 'Members that the source names, by agency or role.',
      example: [{ party: { kind: 'role', role: 'College representative' }, sector: 'education' }],
    }),
  reportsTo: z
    .array(reportingLine)
    .default([])
    .meta({
      title: 'Reports to',
      description: 'The groups it answers to. The other direction is worked out.',
      example: [{ group: 'exampleton/2025-2026/strategic-board' }],
    }),
  responsibilities: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'Responsibilities',
      description: 'What it is there to do, one item each.',
      example: ['Take forward local child safeguarding practice reviews.'],
    }),
  themes: z
    .array(line)
    .default([])
    .meta({
      title: 'Themes',
      description: 'Themes that the source lists for the group.',
      example: ['Online safety'],
    }),
  goldenThreads: z
    .array(line)
    .default([])
    .meta({
      title: 'Golden threads',
      description: 'Concerns that the source says run through its work.',
      example: ['Voice of the child'],
    }),
  ...endingFields,
  continues: z
    .array(reference('groups'))
    .default([])
    .meta({
      title: 'Continues',
      description: 'Ids of the groups of an earlier structure whose work it carries on.',
      example: ['greater-exampleton/2025-2026/neglect-group'],
    }),
});

export type GroupInput = z.input<typeof groupSchema>;
export type Group = z.output<typeof groupSchema>;
export type ReportingLine = z.output<typeof reportingLine>;
