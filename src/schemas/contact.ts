import { z } from 'zod';
import { isPrivateAddress } from '../lib/teamAddress.ts';
import { isUkNumber } from '../lib/ukNumber.ts';
import { day } from './shared/dates.ts';
import { citation, entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph, webAddress } from './shared/text.ts';

const hours = line.optional().meta({
  title: 'Hours',
  description: 'When it is answered. Leave out when the source does not say.',
  example: 'Monday to Thursday 9:00 to 17:30',
});

const telephone = z.string().refine(isUkNumber, {
  error:
    'This is not a telephone number of the United Kingdom. Write it with its area code, figures and spaces only, for example "0300 300 8585".',
});

const teamAddress = z
  .email({ error: 'Write one e-mail address, for example team@example.gov.uk.' })
  .refine((address) => !isPrivateAddress(address), {
    error:
      'This looks like the address of a person. Write the address of a team, or leave the channel out.',
  });

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

/** One way of getting in touch. */
const channel = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('phone'),
      number: telephone.meta({
        title: 'Number',
        description: 'The number as people dial it, in quotation marks.',
        example: '0300 300 8585',
      }),
      hours,
    }),
    z.strictObject({
      kind: z.literal('text'),
      number: telephone.meta({
        title: 'Number',
        description: 'The number to send a text message to, in quotation marks.',
        example: '07000 000000',
      }),
      hours,
    }),
    z.strictObject({
      kind: z.literal('email'),
      address: teamAddress.meta({
        title: 'E-mail address',
        description: 'The address of a team, never of a person.',
        example: 'team@example.gov.uk',
      }),
      hours,
    }),
    z.strictObject({
      kind: z.literal('form'),
      address: webAddress.meta({
        title: 'Web address',
        description: 'Address of the online form.',
        example: 'https://www.example.gov.uk/form',
      }),
      hours,
    }),
    z.strictObject({
      kind: z.literal('page'),
      address: webAddress.meta({
        title: 'Web address',
        description: "Address of the owner's page.",
        example: 'https://www.example.gov.uk/page',
      }),
      hours,
    }),
  ],
  { error: 'Start with "kind:", one of phone, text, email, form or page.' },
);

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
export type ContactChannel = Contact['channels'][number];
