import { z } from 'zod';
import { channel } from './contactChannel.ts';
import { day } from './shared/dates.ts';
import { citation, entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';

/** What people get in touch for. */
export const contactFunction = z.enum([
  'emergency',
  'front-door',
  'out-of-hours',
  'allegations',
  'early-help',
  'education-safeguarding',
  'partnership-office',
  'police',
  'child-death',
  'helpline',
]);

/** A published contact point, kept by area and function. */
export const contactSchema = z.strictObject({
  ...entryFields,
  function: contactFunction.meta({
    title: 'Function',
    description: 'What people get in touch for. Teams are renamed, functions stay.',
    example: 'front-door',
  }),
  areas: z
    .array(reference('areas'))
    .default([])
    .meta({
      title: 'Areas',
      description: 'Ids of the areas it serves. Leave out for a national service.',
      example: ['central-bedfordshire'],
    }),
  audiences: z
    .array(z.enum(['anyone', 'professionals', 'schools']))
    .min(1, 'Say who may use it.')
    .meta({
      title: 'Who may use it',
      description: 'Who the contact is for.',
      example: ['anyone'],
    }),
  channels: z
    .array(channel)
    .min(1, 'Give at least one way of getting in touch.')
    .meta({
      title: 'Ways to get in touch',
      description: 'Telephone numbers, addresses, forms and pages, the quickest first.',
      example: [{ kind: 'phone', number: '0300 300 8585' }],
    }),
  whatTheyAsk: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What they will ask',
      description: 'What to have ready, when published.',
      example: ['The name and address of the child.'],
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
          example: '01296 387147',
        }),
        source: citation.meta({
          title: 'Source',
          description: 'The page that gives it.',
          example: { document: 'luton-website', place: 'Contact us' },
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
          says: '01296 387147',
          source: { document: 'luton-website', place: 'Contact us' },
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

export type ContactInput = z.input<typeof contactSchema>;
export type Contact = z.output<typeof contactSchema>;
