import { z } from 'zod';
import { existence } from './shared/existence.ts';
import { documents } from './shared/documents.ts';
import { formerNames } from './shared/formerNames.ts';
import { frequency } from './shared/frequency.ts';
import { outsideParty, partFields, party, sector } from './shared/party.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug } from './shared/text.ts';

const lineFields = {
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
};

/** A line from one group to the group it answers to. */
export const reportingLine = z.strictObject({
  group: reference('groups').meta({
    title: 'Group',
    description:
      'Id of the group it reports to, in the same structure or in one that it includes or is included by.',
    example: 'exampleton/2025-2026/strategic-board',
  }),
  ...lineFields,
});

/** A line from a group to somebody outside the partnership. */
const outsideLine = z.strictObject({
  party: outsideParty.meta({
    title: 'Who',
    description: 'The body, agency or role outside the partnership.',
    example: { kind: 'body', body: 'Health and Wellbeing Board' },
  }),
  ...lineFields,
});

// A group lasts as long as its structure, so it has no period.
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
  chairs: z
    .array(
      z.strictObject({
        party: party.meta({
          title: 'Who',
          description: 'The post, agency or body that chairs, never a private name.',
          example: { kind: 'role', role: 'Independent Chair' },
        }),
        as: z.enum(['chair', 'co-chair', 'vice-chair']).default('chair').meta({
          title: 'As',
          description: 'Which chair it is.',
          example: 'co-chair',
        }),
        ...partFields,
      }),
    )
    .default([])
    .meta({
      title: 'Chairs',
      description:
        'Who chairs, with co-chairs and vice chairs. Leave out when the source does not say.',
      example: [{ party: { kind: 'role', role: 'Independent Chair' } }],
    }),
  chairRotates: z
    .strictObject({
      among: z
        .array(party)
        .min(2, 'A chair rotates among two or more. Name them, or put the one chair in "chairs".')
        .meta({
          title: 'Among',
          description: 'Who takes turns.',
          example: [
            { kind: 'agency', agency: 'exampleton-police' },
            { kind: 'role', role: 'Director of Children’s Services' },
          ],
        }),
      every: frequency.optional().meta({
        title: 'How often',
        description: 'How often the chair passes on.',
        example: { times: 1, per: 'year' },
      }),
    })
    .optional()
    .meta({
      title: 'Chair rotates',
      description:
        'For a chair that passes from one to another. Name the chair of the day in "chairs".',
      example: {
        among: [
          { kind: 'agency', agency: 'exampleton-police' },
          { kind: 'role', role: 'Director of Children’s Services' },
        ],
        every: { times: 1, per: 'year' },
      },
    }),
  members: z
    .array(
      z.strictObject({
        party: party.meta({
          title: 'Member',
          description: 'The agency or role that sits on the group.',
          example: { kind: 'role', role: 'College representative' },
        }),
        sector: sector.optional(),
        ...partFields,
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
  reportsOutside: z
    .array(outsideLine)
    .default([])
    .meta({
      title: 'Reports outside',
      description:
        'Bodies outside the partnership that it answers to, named by body, agency or role.',
      example: [{ party: { kind: 'body', body: 'Health and Wellbeing Board' } }],
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
  formerNames,
  exists: existence,
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
