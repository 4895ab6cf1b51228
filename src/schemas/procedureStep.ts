import { z } from 'zod';
import { namedFunction } from './contact.ts';
import { party } from './shared/party.ts';
import { citation } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, slug, webAddress } from './shared/text.ts';
import { timescale } from './shared/timescale.ts';

/** A document or page elsewhere that somebody opens at this point. */
export const pageElsewhere = z.strictObject({
  title: line.meta({
    title: 'Title',
    description: 'Name of the document or page, as its owner gives it.',
    example: 'Escalation Procedures, Exampleton manual',
  }),
  address: webAddress.meta({
    title: 'Web address',
    description: 'Where it is.',
    example: 'https://www.example.org/escalation',
  }),
});

/** What something is compared with in a step: a test, or what a document has to contain. */
const criteriaList = z.strictObject({
  title: line.meta({
    title: 'Title',
    description: 'Name of the list. Do not count: the page shows how many there are.',
    example: 'Criteria for telling the designated officer',
  }),
  intro: paragraph.optional().meta({
    title: 'Introduction',
    description: 'The words that each item goes on from, or what one has to know before reading.',
    example: 'The person:',
  }),
  items: z
    .array(
      z.strictObject({
        id: slug.meta({
          title: 'Id',
          description: 'Short name of the criterion, unique in the step.',
          example: 'harmed-a-child',
          differs: true,
        }),
        text: paragraph.meta({
          title: 'Criterion',
          description: 'The criterion, in your words.',
          example: 'has harmed a child, or may have',
        }),
      }),
    )
    .min(1, 'Write at least one criterion, or leave the list out.')
    .meta({
      title: 'Items',
      description: 'The criteria, one item each.',
      example: [{ id: 'harmed-a-child', text: 'has harmed a child, or may have' }],
    }),
  meets: z.enum(['any', 'all', 'weigh']).meta({
    title: 'How many',
    description:
      '"any" when one is enough, "all" when each is needed, "weigh" when they are weighed together and none decides alone.',
    example: 'any',
  }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where the list is from, when that differs from the source of the step.',
    example: { document: 'exampleton-council-lado-page', place: 'Allegations' },
  }),
});

/** A possible answer to the question of a step: it leads to a step, or ends the procedure. */
const branch = z
  .strictObject({
    answer: line.meta({
      title: 'Answer',
      description: 'A possible answer.',
      example: 'Yes',
    }),
    to: slug.optional().meta({
      title: 'Leads to',
      description: 'Id of the step that this answer leads to.',
      example: 'use-conference-procedure',
    }),
    end: paragraph.optional().meta({
      title: 'Ends with',
      description:
        'For an answer that ends the procedure, in place of "to": what follows from it, in a short sentence.',
      example: 'No further action. Tell the referrer why.',
    }),
  })
  .refine(({ to, end }) => (to === undefined) !== (end === undefined), {
    path: ['to'],
    error:
      'An answer leads to a step or ends the procedure. Write to and the id of a step, or end and what follows, and not both.',
  });

const stepFields = z.strictObject({
  id: slug.meta({
    title: 'Id',
    description: 'Short name of the step, unique in the procedure.',
    example: 'forward-complaint',
    differs: true,
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
        .array(branch)
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
  end: paragraph.optional().meta({
    title: 'Ends with',
    description:
      'For a step that ends the procedure: what has been reached then, in a short sentence. Takes the place of "next" and "decision".',
    example: 'The complaint is closed.',
  }),
  criteria: z
    .array(criteriaList)
    .default([])
    .meta({
      title: 'Criteria',
      description:
        'What something is compared with in this step. They are shown wherever the step is.',
      example: [
        {
          title: 'Criteria for telling the designated officer',
          intro: 'The person:',
          items: [{ id: 'harmed-a-child', text: 'has harmed a child, or may have' }],
          meets: 'any',
        },
      ],
    }),
  criteriaOf: z
    .string()
    .regex(
      /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/,
      'Write the id of the procedure, # and the id of the step, for example "shared/complaints#receive".',
    )
    .optional()
    .meta({
      reference: 'procedures',
      title: 'Same criteria as',
      description:
        'The step of another procedure whose criteria are used here too: id of the procedure, # and id of the step.',
      example: 'shared/example-review#decide',
    }),
  contacts: z
    .array(namedFunction)
    .default([])
    .meta({
      title: 'Contacts',
      description:
        'What one gets in touch for in this step. The step shows the numbers of the area, wherever it is shown.',
      example: ['front-door', 'out-of-hours'],
    }),
  onlyContacts: z
    .array(reference('contacts'))
    .default([])
    .meta({
      title: 'Only these contacts',
      description:
        'Ids of contacts, in a step of one area whose function has several contacts for different people: only these are shown in the step. All are shown with the procedure.',
      example: ['exampleton/designated-officer'],
    }),
  link: pageElsewhere.optional().meta({
    title: 'Link',
    description: 'A document or page elsewhere that is opened in this step.',
    example: {
      title: 'Form for notifying a child death',
      address: 'https://www.example.org/notify',
    },
  }),
  procedure: reference('procedures').optional().meta({
    title: 'Leads to procedure',
    description:
      'Id of the procedure that this step leads to. The page of an area links to its form of it.',
    example: 'shared/example-disagreements',
  }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where this step is from, when that differs from the sources of the procedure.',
    example: { document: 'exampleton-arrangements', place: 'Dispute resolution' },
  }),
});

/** One step of a procedure: who does what, by when, and where it leads. */
export const procedureStep = stepFields.refine(
  ({ end, next, decision }) => end === undefined || (next === undefined && decision === undefined),
  {
    path: ['end'],
    error:
      'The procedure cannot both end here and go on. Remove end, or remove next and decision. An answer that ends it has its own end.',
  },
);

export type ProcedureStep = z.output<typeof procedureStep>;
export type CriteriaList = z.output<typeof criteriaList>;
