import { z } from 'zod';
import { isMailboxOfTeam, isPrivateProvider } from '../lib/teamAddress.ts';
import { faultOf, isTextCode } from '../lib/telephone/allowedNumbers.ts';
import { writtenNumber } from '../lib/telephone/writtenNumber.ts';
import type { NumberFault } from '../lib/telephone/allowedNumbers.ts';
import { openingHours } from './shared/openingHours.ts';
import { line, webAddress } from './shared/text.ts';

const CHEAP = 'the service’s 01, 02, 03, 0800 or 0808 number';

/** Why a number is refused, and what to write instead. */
const faultMessages: Record<NumberFault, string> = {
  'not-a-number':
    'This is not a telephone number of the United Kingdom. Write it as people dial it, with its area code and in quotation marks, for example "0306 999 0123".',
  extension:
    'An extension or a menu option has its own field. Write the number alone, and below it a line such as extension: "123" or option: "2".',
  foreign:
    'This is a number of another country, which costs extra to call. Write one of the United Kingdom, for example "0306 999 0123", or leave the channel out and link to the service’s page.',
  'premium-rate': `This is a premium-rate number: whoever calls it is charged. Write ${CHEAP}, or leave the channel out and link to its page.`,
  'revenue-sharing': `Numbers that begin with 084 or 087 cost extra to call. Write ${CHEAP}, or leave the channel out and link to its page.`,
  personal: `Numbers that begin with 070 follow a person and cost extra to call. Write ${CHEAP}, or leave the channel out and link to its page.`,
  'pager-or-internet': `This kind of number (055, 056 or a pager) can cost extra, or cannot be called from every telephone. Write ${CHEAP}, or leave the channel out and link to its page.`,
  'longer-than-0800-1111':
    'Whoever dials this is put through to 0800 1111 before the last figure. Read the number again at its source.',
};

const NUMBER_META = {
  title: 'Number',
  description:
    'The number as people dial it, in quotation marks. +44, brackets and hyphens are put right; 18001 in front is for text relay.',
  example: '0306 999 0123',
};

const callable = z
  .string()
  .overwrite(writtenNumber)
  .superRefine((number, context) => {
    const fault = faultOf(number);
    if (fault) context.addIssue({ code: 'custom', message: faultMessages[fault] });
  });

const textable = z
  .string()
  .overwrite(writtenNumber)
  .superRefine((number, context) => {
    const fault = isTextCode(number) ? undefined : faultOf(number);
    if (fault === 'not-a-number') {
      context.addIssue({
        code: 'custom',
        message:
          'This is neither a telephone number nor a short code for text messages. Write it in quotation marks, for example "0306 999 0456" or "60999".',
      });
    } else if (fault) context.addIssue({ code: 'custom', message: faultMessages[fault] });
  });

const hours = openingHours.optional().meta({
  title: 'Hours',
  description:
    'When it is answered. Leave out when the source says nothing; write open: office-hours when it says only that.',
  example: { open: 'office-hours' },
});

/** What every way of getting in touch may have. */
const common = {
  hours,
  note: line.optional().meta({
    title: 'Note',
    description: 'What else to know before using it, in a few words. Shown beside it.',
    example: 'If a child is in immediate danger',
  }),
};

const web = (description: string, path: string) =>
  webAddress.meta({
    title: 'Web address',
    description,
    example: `https://www.example.gov.uk/${path}`,
  });

/** One way of getting in touch. */
export const channel = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('phone'),
      number: callable.meta(NUMBER_META),
      extension: z
        .string()
        .regex(/^\d{1,6}$/, 'Write the figures of the extension alone, for example "123".')
        .optional()
        .meta({
          title: 'Extension',
          description: 'What to ask for or to key in once somebody answers, in quotation marks.',
          example: '123',
        }),
      option: z
        .string()
        .regex(
          /^[\d*#](?:, then [\d*#])*$/,
          'Write the key to press, for example "2", or several as "1, then 3".',
        )
        .optional()
        .meta({
          title: 'Menu option',
          description: 'The key to press when a menu is read out, in quotation marks.',
          example: '2',
        }),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('text-relay'),
      number: callable.meta({
        ...NUMBER_META,
        example: '18001 0306 999 0123',
        description:
          'The number for people who cannot hear or speak: with 18001 in front for text relay, without it for a textphone. In quotation marks.',
      }),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('text'),
      number: textable.meta({
        title: 'Number',
        description: 'The number or short code to send a text message to, in quotation marks.',
        example: '60999',
      }),
      word: line.optional().meta({
        title: 'Word to send',
        description: 'The word that the message has to begin with.',
        example: 'HELP',
      }),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('whatsapp'),
      number: callable.meta({
        ...NUMBER_META,
        description: 'The number to write to in WhatsApp, in quotation marks.',
      }),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('chat'),
      address: web('Address of the page with the live chat.', 'chat'),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('sign-language'),
      address: web('Address of the page that leads to an interpreter by video.', 'bsl'),
      ...common,
    }),
    z
      .strictObject({
        kind: z.literal('email'),
        address: z
          .email({ error: 'Write one e-mail address, for example team@example.gov.uk.' })
          .refine((address) => !isPrivateProvider(address), {
            error:
              'This is an address at a provider whose mailboxes belong to people at home. Write the address of a team, for example team@example.gov.uk.',
          })
          .meta({
            title: 'E-mail address',
            description: 'The address of a team, never of a person.',
            example: 'team@example.gov.uk',
          }),
        teamMailbox: z
          .literal(true, { error: 'Write true, or leave the line out.' })
          .optional()
          .meta({
            title: 'Mailbox of a team',
            description:
              'Write true when you know that an address such as family.hub@ is read by a team, although its words do not say so.',
            example: true,
            forEditors: true,
          }),
        ...common,
      })
      .refine(({ address, teamMailbox }) => isMailboxOfTeam(address, teamMailbox ?? false), {
        path: ['address'],
        error:
          'This may be the address of a person: nothing in it says that a team reads it. Write the address of a team. If a team reads this one, add the line teamMailbox: true below it.',
      }),
    z.strictObject({
      kind: z.literal('form'),
      address: web('Address of the online form.', 'form'),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('page'),
      address: web("Address of the owner's page.", 'page'),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('post'),
      postalAddress: line.meta({
        title: 'Postal address',
        description: 'Where to write to, on one line with commas, the postcode last.',
        example: 'Exampleton Council, Town Hall, Exampleton EX1 1EX',
      }),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('visit'),
      place: line.meta({
        title: 'Place',
        description: 'Where to go, on one line with commas, the postcode last.',
        example: 'Exampleton Council, Town Hall, Exampleton EX1 1EX',
      }),
      ...common,
    }),
  ],
  {
    error:
      'Start with "kind:", one of phone, text-relay, text, whatsapp, chat, sign-language, email, form, page, post or visit.',
  },
);

/** One way of getting in touch. */
export type ContactChannel = z.output<typeof channel>;
