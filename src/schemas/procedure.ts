import { z } from 'zod';
import { namedFunction } from './contact.ts';
import { pageElsewhere, procedureStep } from './procedureStep.ts';
import { documents } from './shared/documents.ts';
import { citation, entryFields } from './shared/provenance.ts';
import { party } from './shared/party.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug } from './shared/text.ts';
import { timescale } from './shared/timescale.ts';

/** Something that a local procedure does otherwise than the national one it is based on, or adds to it. */
const localDifference = z.strictObject({
  step: slug.optional().meta({
    title: 'Step',
    description: 'Id of the step of the national procedure it bears on. Leave out for the whole.',
    example: 'decide-on-referral',
  }),
  criterion: slug.optional().meta({
    title: 'Criterion',
    description:
      'Id of the criterion of that step it bears on. It is shown with this criterion. Leave out for the whole step.',
    example: 'not-suitable',
  }),
  areas: z
    .array(reference('areas'))
    .default([])
    .meta({
      title: 'Areas',
      description:
        'For a partnership of several areas: ids of those in which it is done so. Leave out when it is so in all of them.',
      example: ['exampleton'],
    }),
  text: paragraph.meta({
    title: 'Difference',
    description: 'What is done here, in your words.',
    example: 'Send the referral through the online form.',
  }),
  link: pageElsewhere.optional().meta({
    title: 'Link',
    description: 'The local document or page that is opened here.',
    example: {
      title: 'Escalation Procedures, Exampleton manual',
      address: 'https://www.example.org/escalation',
    },
  }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where this is, when that differs from the sources of the procedure.',
    example: { document: 'exampleton-arrangements', place: 'Dispute resolution' },
  }),
});

/** A way into a procedure, where there are several. */
const start = z.strictObject({
  title: line.max(60, 'Keep it under 60 characters.').meta({
    title: 'Title',
    description: 'When people start here, in a few words.',
    example: 'Urgent',
  }),
  when: paragraph.optional().meta({
    title: 'When',
    description: 'What makes it so, in a sentence.',
    example: 'The child may be harmed today.',
  }),
  step: slug.meta({
    title: 'First step',
    description: 'Id of the step that it starts with.',
    example: 'call-now',
  }),
});

/** A time limit for several steps together. */
const limitOverSteps = z
  .strictObject({
    title: line.max(60, 'Keep it under 60 characters.').meta({
      title: 'Title',
      description: 'What the steps do together.',
      example: 'Assessment',
    }),
    from: slug.meta({
      title: 'From step',
      description: 'Id of the first of these steps.',
      example: 'start-assessment',
    }),
    to: slug.meta({
      title: 'To step',
      description: 'Id of the last of these steps. Some way leads to it from the first.',
      example: 'decide',
    }),
    timescale: timescale.meta({
      title: 'Time limit',
      description: 'By when the last of the steps is done.',
      example: { within: 45, unit: 'working-day', after: 'the referral' },
    }),
    source: citation.optional().meta({
      title: 'Source',
      description: 'Where this is written, when that differs from the sources of the procedure.',
      example: { document: 'exampleton-arrangements', place: 'Assessment' },
    }),
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    error:
      'The first and the last step are the same. Write the limit as timescale of that step, and remove it here.',
  });

/** An area in which a joint procedure is not used. */
const exception = z.strictObject({
  area: reference('areas').meta({
    title: 'Area',
    description: 'Id of the area that does not use it.',
    example: 'exampleton',
  }),
  text: paragraph.meta({
    title: 'Reason',
    description: 'Why, or what is done there, in a sentence.',
    example: 'Exampleton has its own procedure for escalation.',
  }),
  instead: reference('procedures').optional().meta({
    title: 'Used instead',
    description: 'Id of the procedure that is used there.',
    example: 'exampleton/escalation',
  }),
});

/** A procedure: what to do, step by step. */
export const procedureSchema = z.strictObject({
  ...entryFields,
  documents,
  order: z.int().positive().default(100).meta({
    title: 'Order',
    description: 'Place in the list of procedures: 10, 20, 30 and so on.',
    example: 10,
  }),
  whenToUse: z
    .array(paragraph)
    .min(1, 'Say when it is used.')
    .meta({
      title: 'When to use it',
      description: 'The situations it is for, one item each.',
      example: ['A complaint arrives that the conference complaints procedure does not cover.'],
    }),
  whoDecides: z
    .array(party)
    .default([])
    .meta({
      title: 'Who decides',
      description: 'Who takes the decision, when the source says.',
      example: [{ kind: 'role', role: 'The three safeguarding partners' }],
    }),
  steps: z
    .array(procedureStep)
    .default([])
    .meta({
      title: 'Steps',
      description: 'The steps in order. Leave out when the source gives none.',
      example: [
        {
          id: 'forward-complaint',
          title: 'Forward the complaint',
          who: [{ kind: 'role', role: 'The partnership' }],
          what: 'Send it to the agency it is about.',
        },
      ],
    }),
  starts: z
    .array(start)
    .refine((starts) => starts.length !== 1, {
      error: 'One start is the first step. Write at least two, or leave the list out.',
    })
    .default([])
    .meta({
      title: 'Starts',
      description:
        'The ways in, where there are several, such as normal and urgent. Without them it starts with the first step.',
      example: [
        { title: 'Normal', step: 'write-referral' },
        { title: 'Urgent', when: 'The child may be harmed today.', step: 'call-now' },
      ],
    }),
  limitsOverSteps: z
    .array(limitOverSteps)
    .default([])
    .meta({
      title: 'Limits over steps',
      description:
        'Time limits for several steps together. The limit of one step is its "timescale".',
      example: [
        {
          title: 'Assessment',
          from: 'start-assessment',
          to: 'decide',
          timescale: { within: 45, unit: 'working-day', after: 'the referral' },
        },
      ],
    }),
  contacts: z
    .array(namedFunction)
    .default([])
    .meta({
      title: 'Contacts',
      description:
        'What people get in touch for in this procedure, besides the contacts of its steps. What the procedure is about comes first, for example "allegations": the page shows every number of each area in this order, then what the national process names besides.',
      example: ['front-door', 'out-of-hours'],
    }),
  usesThresholds: z.boolean().default(false).meta({
    title: 'Uses thresholds',
    description:
      'true when the level of need decides what is done. The page links to the thresholds.',
    example: true,
  }),
  localDifferences: z
    .array(localDifference)
    .default([])
    .meta({
      title: 'Local differences',
      description:
        'For the local form of a procedure: what is done otherwise here, or in addition to it.',
      example: [{ step: 'decide-on-referral', text: 'Send the referral through the online form.' }],
    }),
  replacedSteps: z
    .array(procedureStep)
    .default([])
    .meta({
      title: 'Replaced steps',
      description:
        'For the local form of a procedure: steps that are done in place of those with the same id. All others stay as they are. What is only added to a step is a local difference.',
      example: [
        {
          id: 'decide-on-referral',
          title: 'Decide with the hub',
          who: [{ kind: 'role', role: 'Hub manager' }],
          what: 'Decide on the referral in the daily meeting.',
        },
      ],
    }),
  notIn: z
    .array(exception)
    .default([])
    .meta({
      title: 'Not used in',
      description: 'For a joint procedure: the areas that do not use it.',
      example: [{ area: 'exampleton', text: 'Exampleton has its own procedure for escalation.' }],
    }),
  basedOn: reference('procedures').optional().meta({
    title: 'Local form of',
    description: 'Id of the national or joint procedure that this one applies locally.',
    example: 'shared/child-death-review',
  }),
  related: z
    .array(reference('procedures'))
    .default([])
    .meta({
      title: 'Related procedures',
      description: 'Ids of procedures a reader may need next.',
      example: ['exampleton/complaints'],
    }),
  groups: z
    .array(reference('groups'))
    .default([])
    .meta({
      title: 'Groups',
      description: 'Ids of groups that take part in it.',
      example: ['exampleton/2025-2026/case-review-group'],
    }),
});

export type ProcedureInput = z.input<typeof procedureSchema>;
export type Procedure = z.output<typeof procedureSchema>;
