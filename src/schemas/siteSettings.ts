import { z } from 'zod';
import { reference } from './shared/reference.ts';
import { line } from './shared/text.ts';

const days = z.int('Write a whole number of days.').positive('Write at least 1.');

/** What makes one site of the code: its name, its address and the partnerships it is about. */
export const siteSettingsSchema = z.strictObject({
  name: line.meta({
    title: 'Name',
    description: 'Name in the header, in titles and in search results.',
    example: 'Exampleton Safeguarding Handbook',
  }),
  owner: line.meta({
    title: 'Owner',
    description: 'Who answers for the site, as it reads after "kept by".',
    example: 'the Exampleton Safeguarding Children Partnership',
  }),
  description: line.meta({
    title: 'Description',
    description: 'One sentence for search engines and the home page.',
    example: 'How agencies in Exampleton protect children.',
  }),
  origin: z.string().meta({
    title: 'Origin',
    description: 'Web address without a path.',
    example: 'https://handbook.exampleton.example',
  }),
  basePath: z.string().default('/').meta({
    title: 'Base path',
    description: 'Path below the address. Slashes that are missing at the ends are added.',
    example: '/handbook/',
  }),
  contentFolder: z.string().trim().min(1, 'Name a folder.').default('src/content').meta({
    title: 'Content folder',
    description: 'Folder with the content: a path from the root of the project.',
    example: 'exampleton/content',
  }),
  partnerships: z
    .array(reference('partnerships'))
    .min(1, 'Name at least one partnership, or leave the field out for all.')
    .optional()
    .meta({
      title: 'Partnerships',
      description:
        'Ids of the partnerships that the site is about; all of them when left out. A joint arrangement stands for those that share it.',
      example: ['exampleton'],
    }),
  monthsBetweenChecks: z
    .int('Write a whole number of months.')
    .positive('Write at least 1.')
    .default(6)
    .meta({
      title: 'Months between checks',
      description:
        'Months after which procedures, thresholds and pages for families are to be checked again, unless they name a day themselves.',
      example: 6,
    }),
  contacts: z
    .strictObject({
      warnAfterDays: days.meta({
        title: 'Warn after days',
        description: 'Days after which the content check asks to confirm a contact again.',
        example: 90,
      }),
      failAfterDays: days.meta({
        title: 'Fail after days',
        description: 'Days after which no site is built with the contact.',
        example: 365,
      }),
    })
    .default({ warnAfterDays: 90, failAfterDays: 365 })
    .meta({
      title: 'Contacts',
      description: 'When a contact has to be confirmed again.',
      example: { warnAfterDays: 90, failAfterDays: 365 },
    }),
  leaveTo: z.url('Write a whole web address.').default('https://www.bbc.co.uk/weather').meta({
    title: 'Leave to',
    description:
      'Where "Exit this page" leads: a well-known page of everyday use that shows nothing about who opens it.',
    example: 'https://www.bbc.co.uk/weather',
  }),
  port: z
    .int()
    .min(1024, 'Write at least 1024.')
    .max(65535, 'Write at most 65535.')
    .default(4321)
    .meta({
      title: 'Port',
      description: 'Port of `npm start`, `npm run preview` and `npm run dev`.',
      example: 4321,
    }),
});

export type SiteSettingsInput = z.input<typeof siteSettingsSchema>;
export type SiteSettings = z.output<typeof siteSettingsSchema>;
