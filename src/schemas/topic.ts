import { z } from 'zod';
import { namedFunction } from './contact.ts';
import { pageElsewhere } from './procedureStep.ts';
import { localTo } from './shared/localTo.ts';
import { citation, entryFields } from './shared/provenance.ts';
import { siteLink } from './shared/siteLink.ts';
import { paragraph } from './shared/text.ts';
import { timescale } from './shared/timescale.ts';

/** How far a rule binds the reader, the strongest first. */
export const ruleForces = ['law', 'statutory-guidance', 'guidance', 'advice', 'practice'] as const;

/** Something to do, in the order in which it is done. */
const action = z.strictObject({
  text: paragraph.meta({
    title: 'Text',
    description:
      'What to do, and who does it, in one or two short sentences that start with a verb.',
    example: 'Ring children’s social care where the child lives.',
  }),
  timescale: timescale.optional().meta({
    title: 'Time limit',
    description: 'By when. Leave out when no source gives a time.',
    example: { within: 1, unit: 'working-day', after: 'the report being received' },
  }),
  link: siteLink.optional().meta({
    title: 'Link',
    description: 'Where to read on, after the text.',
    example: { kind: 'procedure', procedure: 'exampleton/complaints' },
  }),
});

/** A rule, and how far it binds. */
const rule = z.strictObject({
  force: z.enum(ruleForces).meta({
    title: 'Force',
    description:
      '"law" for an Act or regulations, "statutory-guidance" for what has to be followed without a good reason not to, "guidance" for what a professional or national body asks for, "advice" for what binds nobody, "practice" for what local procedures commonly say.',
    example: 'statutory-guidance',
  }),
  text: paragraph.meta({
    title: 'Rule',
    description: 'What it says, in your words, with its day where it is new or not yet in force.',
    example: 'Schools have to have a policy on it.',
  }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where this is written, when that differs from the sources of the topic.',
    example: { document: 'exampleton-arrangements', place: 'Schools' },
  }),
});

/** What is used in some areas. */
const localTool = z.strictObject({
  text: paragraph.meta({
    title: 'Text',
    description: 'The tool, form or rule, in your words.',
    example: 'Exampleton uses its own checklist. Training is free.',
  }),
  localTo: localTo.unwrap().meta({ ...localTo.meta() }),
  link: pageElsewhere.optional().meta({
    title: 'Link',
    description: 'The local page on it.',
    example: { title: 'Checklist', address: 'https://www.example.org/checklist' },
  }),
});

/** Something that could not be confirmed and that a reader checks before relying on it. */
const toConfirm = z.strictObject({
  text: paragraph.meta({
    title: 'Text',
    description: 'What could not be confirmed, in one sentence.',
    example: 'Check the time limit in the current edition.',
  }),
  page: pageElsewhere.meta({
    title: 'Page',
    description: 'Where to check.',
    example: { title: 'Example guidance', address: 'https://www.example.org/guidance' },
  }),
});

/**
 * A subject that many entries share, such as neglect. It answers what to do about it where sources say so; a subject
 * that only brings entries together rests on no document, so it needs no source.
 */
export const topicSchema = z
  .strictObject({
    ...entryFields,
    topics: entryFields.topics.meta({
      title: 'Within',
      description:
        'Ids of the wider topics it belongs to. Their pages lead to it. Leave out for a separate subject.',
      example: ['online-harm'],
    }),
    sources: z
      .array(citation)
      .default([])
      .meta({
        title: 'Sources',
        description:
          'Where the answer comes from: document and place. Needed as soon as it says what to do.',
        example: [{ document: 'exampleton-arrangements', place: 'Online harm' }],
      }),
    everyReview: z.boolean().default(false).meta({
      title: 'Of every review',
      description:
        'true for the subject that every case review has, so that it is no theme of one. Plans and reports on it are listed with the learning from reviews.',
      example: true,
    }),
    speaksOfHome: z.boolean().default(false).meta({
      title: 'Speaks of abuse at home',
      description:
        'true for a subject that somebody may read about while the person they fear is near. Its page, and the pages of services on it, then have the button "Exit this page".',
      example: true,
    }),
    doNow: z
      .array(action)
      .default([])
      .meta({
        title: 'What to do now',
        description:
          'What to do, in order, at most six items. It is the first thing on the page. 999 is at the top of every page.',
        example: [{ text: 'Ring children’s social care where the child lives.' }],
      }),
    contacts: z
      .array(namedFunction)
      .default([])
      .meta({
        title: 'Contacts',
        description: 'What people get in touch for. The page shows the numbers area by area.',
        example: ['front-door', 'out-of-hours'],
      }),
    whatItIs: z
      .array(paragraph)
      .default([])
      .meta({
        title: 'What it is',
        description: 'What it is, in a few short paragraphs.',
        example: ['Harm that reaches a child through a phone or a computer.'],
      }),
    signs: z
      .array(paragraph)
      .default([])
      .meta({
        title: 'Signs',
        description: 'What people may notice, one item each.',
        example: ['The child hides the screen.'],
      }),
    rules: z
      .array(rule)
      .default([])
      .meta({
        title: 'Rules',
        description: 'What law, guidance and advice say. They are grouped by how far they bind.',
        example: [{ force: 'law', text: 'A school has to tell the council.' }],
      }),
    toConfirm: z
      .array(toConfirm)
      .default([])
      .meta({
        title: 'To confirm',
        description:
          'What could not be confirmed and changes what a reader does, with the page to check.',
        example: [
          {
            text: 'Check the time limit in the current edition.',
            page: { title: 'Example guidance', address: 'https://www.example.org/guidance' },
          },
        ],
      }),
    local: z
      .array(localTool)
      .default([])
      .meta({
        title: 'In your area',
        description: 'Tools, forms and rules of some areas only.',
        example: [{ text: 'Exampleton uses its own checklist.', localTo: ['exampleton'] }],
      }),
  })
  .superRefine(({ doNow, whatItIs, signs, rules, local, sources }, context) => {
    const saysMore = [whatItIs, signs, rules, local].some((items) => items.length > 0);
    if (saysMore && doNow.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['doNow'],
        message:
          'Nothing says what to do now. Say it first: everything else on the subject comes after it.',
      });
    if ((saysMore || doNow.length > 0) && sources.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message: 'Say where the answer comes from: at least one source.',
      });
  });

export type RuleForce = (typeof ruleForces)[number];
export type TopicInput = z.input<typeof topicSchema>;
export type Topic = z.output<typeof topicSchema>;
