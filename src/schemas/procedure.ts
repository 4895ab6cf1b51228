import { z } from 'zod';
import { contactFunction } from './contact.ts';
import { citation, entryFields } from './shared/provenance.ts';
import { party } from './shared/party.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug } from './shared/text.ts';
import { timescale } from './shared/timescale.ts';

/** One step of a procedure: who does what, by when, and where it leads. */
const step = z.strictObject({
  id: slug.meta({
    title: 'Id',
    description: 'Short name of the step, unique in the procedure.',
    example: 'forward-complaint',
  }),
  title: line.max(80, 'Keep it under 80 characters.').meta({
    title: 'Title',
    description: 'The step in a few words, starting with a verb.',
    example: 'Forward the complaint',
  }),
  who: z
    .array(party)
    .min(1, 'Say who acts. Use "kind: not-given" when the source does not.')
    .meta({
      title: 'Who',
      description: 'Who acts or decides.',
      example: [{ kind: 'role', role: 'The partnership' }],
    }),
  what: paragraph.meta({
    title: 'What',
    description: 'What is done, in one or two sentences.',
    example: 'Send the complaint to the agency it is about.',
  }),
  timescale: timescale.optional().meta({
    title: 'Time limit',
    description: 'By when. Leave out when the source gives none.',
    example: { within: 1, unit: 'working-day', after: 'the referral being received' },
  }),
  next: slug.optional().meta({
    title: 'Next step',
    description: 'Id of the step that follows. Leave out for the last step or a decision.',
    example: 'ask-for-outcome',
  }),
  decision: z
    .strictObject({
      question: line.meta({
        title: 'Question',
        description: 'The question that decides.',
        example: 'Does the conference complaints procedure cover it?',
      }),
      branches: z
        .array(
          z.strictObject({
            answer: line.meta({
              title: 'Answer',
              description: 'A possible answer.',
              example: 'Yes',
            }),
            to: slug.meta({
              title: 'Leads to',
              description: 'Id of the step that this answer leads to.',
              example: 'use-conference-procedure',
            }),
          }),
        )
        .min(2, 'A decision has at least two answers.')
        .meta({
          title: 'Branches',
          description: 'The answers and where each leads.',
          example: [
            { answer: 'Yes', to: 'use-conference-procedure' },
            { answer: 'No', to: 'forward-complaint' },
          ],
        }),
    })
    .optional()
    .meta({
      title: 'Decision',
      description: 'For a step that decides: the question and its answers.',
      example: {
        question: 'Is it covered?',
        branches: [
          { answer: 'Yes', to: 'use-it' },
          { answer: 'No', to: 'forward' },
        ],
      },
    }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where this step stands, when that differs from the sources of the procedure.',
    example: { document: 'central-bedfordshire-arrangements', place: 'Dispute resolution' },
  }),
});

/** Something that a local procedure does otherwise than the national one it is based on, or adds to it. */
const localDifference = z.strictObject({
  step: slug.optional().meta({
    title: 'Step',
    description: 'Id of the step of the national procedure it bears on. Leave out for the whole.',
    example: 'decide-on-referral',
  }),
  text: paragraph.meta({
    title: 'Difference',
    description: 'What is done here, in your words.',
    example: 'Send the referral through the online form.',
  }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where this stands, when that differs from the sources of the procedure.',
    example: { document: 'central-bedfordshire-arrangements', place: 'Dispute resolution' },
  }),
});

/** A procedure: what to do, step by step. */
export const procedureSchema = z.strictObject({
  ...entryFields,
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
    .array(step)
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
  record: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What to record',
      description: 'What has to be written down, one item each, when the source says.',
      example: ['The decision, and the reason for it.'],
    }),
  contacts: z
    .array(contactFunction)
    .default([])
    .meta({
      title: 'Contacts',
      description:
        'What people get in touch for in this procedure. What the procedure is about comes first, for example "allegations": the page shows every number of each area in this order, then what the national process names besides.',
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
      example: ['central-bedfordshire/complaints'],
    }),
  groups: z
    .array(reference('groups'))
    .default([])
    .meta({
      title: 'Groups',
      description: 'Ids of groups that take part in it.',
      example: ['central-bedfordshire/working-together-2018/case-review-group'],
    }),
});

export type ProcedureInput = z.input<typeof procedureSchema>;
export type Procedure = z.output<typeof procedureSchema>;
export type ProcedureStep = Procedure['steps'][number];
