import { z } from 'zod';
import { channel } from './contactChannel.ts';
import { day } from './shared/dates.ts';
import { citation, entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';

/** What people get in touch for. */
const contactFunction = z.enum([
  'emergency',
  'front-door',
  'out-of-hours',
  'allegations',
  'advice',
  'early-help',
  'prevent',
  'adults',
  'education-safeguarding',
  'designated-leads',
  'partnership-office',
  'police',
  'child-death',
  'training',
  'complaints',
  'helpline',
  'other',
]);

/** What people get in touch for that other entries can ask for: all but what only its own entry names. */
export const namedFunction = contactFunction.exclude(['other']);

/** That nothing is published, and what to do then. */
const noneFound = z.strictObject({
  on: day.meta({
    title: 'On',
    description: 'Day you looked.',
    example: '2026-11-21',
  }),
  where: paragraph.meta({
    title: 'Where',
    description: 'The pages you looked on. Cite them in the sources too.',
    example: 'The council’s page for reporting a concern, and its page of contacts.',
  }),
  instead: z
    .array(reference('contacts'))
    .min(1, 'Say who people call instead: at least one contact, for example a national helpline.')
    .meta({
      title: 'Call instead',
      description:
        'Ids of contacts with a number for everybody, to call when nobody is in immediate danger.',
      example: ['shared/example-helpline'],
    }),
});

/** The fields of a contact. */
const contactFields = z.strictObject({
  ...entryFields,
  function: contactFunction.meta({
    title: 'Function',
    description:
      'What people get in touch for. Teams are renamed, functions stay. For what is not in the list, write other and say in "purpose" what it is.',
    example: 'front-door',
  }),
  purpose: line.optional().meta({
    title: 'Purpose',
    description:
      'For the function other: what people get in touch for, in a few words that can be a heading.',
    example: 'Worried about a private fostering arrangement',
  }),
  areas: z
    .array(reference('areas'))
    .default([])
    .meta({
      title: 'Areas',
      description: 'Ids of the areas it serves. Leave out for a national service.',
      example: ['exampleton'],
    }),
  audiences: z
    .array(z.enum(['anyone', 'professionals', 'schools']))
    .min(1, 'Say who may use it.')
    .meta({
      title: 'Who may use it',
      description:
        'Who the contact is for: anyone; professionals, which is everybody who works or volunteers with children, schools included; schools alone.',
      example: ['anyone'],
    }),
  onlyFor: line.optional().meta({
    title: 'Only for',
    description:
      'For a contact that is not for anyone: who exactly it is for, after "Only for", when "Who may use it" is too wide. Shown beside every number it has.',
    example: 'registered childminders who work alone',
  }),
  channels: z
    .array(channel)
    .default([])
    .meta({
      title: 'Ways to get in touch',
      description:
        'Telephone numbers, addresses, forms and pages, the quickest first. Leave out only with "noneFound".',
      example: [{ kind: 'phone', number: '0306 999 0123' }],
    }),
  noneFound: noneFound.optional().meta({
    title: 'None found',
    description:
      'In place of channels, when nothing is published for these people: where and when you looked, and who to call instead. Readers see it first with 999 for immediate danger.',
    example: {
      on: '2026-11-21',
      where: 'The council’s page for reporting a concern, and its page of contacts.',
      instead: ['shared/example-helpline'],
    },
  }),
  whatTheyAsk: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What they will ask',
      description: 'What to have ready, when published.',
      example: ['The name and address of the child.'],
    }),
  interpreter: paragraph.optional().meta({
    title: 'Interpreter',
    description: 'How to get help in another language, when published.',
    example: 'Say the name of your language when they answer.',
  }),
  whatHappensNext: paragraph.optional().meta({
    title: 'What happens next',
    description: 'What the service does then and by when, when published.',
    example: 'The form is read within 4 hours.',
  }),
  disagreements: z
    .array(
      z.strictObject({
        says: line.meta({
          title: 'Says',
          description: 'The number or address that another page gives.',
          example: '0306 999 0456',
        }),
        source: citation.meta({
          title: 'Source',
          description: 'The page that gives it.',
          example: { document: 'exampleton-website', place: 'Contact us' },
        }),
        why: paragraph.meta({
          title: 'Why not this one',
          description: 'Why the contact shows another one.',
          example: 'The other page has a sign of how recent it is.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Disagreements',
      description:
        'Pages that give something else. Shown beside the contact, never as the number to call.',
      example: [
        {
          says: '0306 999 0456',
          source: { document: 'exampleton-website', place: 'Contact us' },
          why: 'The other page has a sign of how recent it is.',
        },
      ],
    }),
  reliability: z.enum(['A', 'B', 'C']).meta({
    title: 'Reliability',
    description:
      'A: the owner’s page with a sign of how recent it is. B: the owner’s page without a date. C: somebody else’s page.',
    example: 'B',
  }),
  verified: z
    .strictObject({
      on: day.meta({
        title: 'On',
        description: 'Day the service confirmed it.',
        example: '2026-11-21',
      }),
      by: line.meta({
        title: 'By',
        description: 'The role that asked, never a name.',
        example: 'Handbook editor, by telephone',
      }),
    })
    .optional()
    .meta({
      title: 'Verified',
      description: 'Only when somebody confirmed it with the service itself.',
      example: { on: '2026-11-21', by: 'Handbook editor, by telephone' },
    }),
});

/** A published contact point, kept by area and function; or that none is published. */
export const contactSchema = contactFields
  .refine(({ function: purpose, purpose: own }) => purpose !== 'other' || own !== undefined, {
    path: ['purpose'],
    error:
      'Nothing says what people get in touch for. Add a line such as purpose: Worried about a private fostering arrangement.',
    when: isContactLike,
  })
  .refine(({ function: purpose, purpose: own }) => purpose === 'other' || own === undefined, {
    path: ['purpose'],
    error:
      'The function says what this contact is for. Leave out "purpose", or write function: other.',
    when: isContactLike,
  })
  .refine(({ channels, noneFound: none }) => channels.length > 0 || none !== undefined, {
    path: ['channels'],
    error:
      'Nothing says how to get in touch. Give at least one way, or say in "noneFound" where and when you looked for one.',
    when: isContactLike,
  })
  .refine(({ channels, noneFound: none }) => channels.length === 0 || none === undefined, {
    path: ['noneFound'],
    error:
      'A contact with a way to get in touch has been found. Leave out "noneFound", or the channels.',
    when: isContactLike,
  })
  .refine(({ onlyFor, audiences }) => onlyFor === undefined || !audiences?.includes('anyone'), {
    path: ['onlyFor'],
    error:
      'Anyone may use this contact, so it is not only for some. Leave out "onlyFor", or correct "audiences".',
    when: isContactLike,
  });

// Reported beside the faults of other fields, not only once those are mended.
function isContactLike({ value }: { value: unknown }): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'channels' in value &&
    Array.isArray(value.channels)
  );
}

export type ContactInput = z.input<typeof contactSchema>;
export type Contact = z.output<typeof contactSchema>;
