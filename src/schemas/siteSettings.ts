import { z } from 'zod';
import { contrastOf } from '../lib/colour.ts';
import { reference } from './shared/reference.ts';
import { line } from './shared/text.ts';

const WHITE = '#ffffff';

/** Words in the accent colour need 4.5 on white and on every tint that the pages have; the darkest tint takes the rest. */
const LEAST_CONTRAST = 5.25;

const days = z.int('Write a whole number of days.').positive('Write at least 1.');

/** Whether a part of the site is there. */
function part(title: string, description: string) {
  return z.boolean().default(true).meta({ title, description, example: false });
}

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
  official: z.boolean().default(false).meta({
    title: 'Official',
    description:
      'true when the owner is a partnership or council that the site is about. Otherwise the site says that it is not a service of any of them.',
    example: true,
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
  parts: z
    .strictObject({
      families: part('Families', 'Pages for families, in plain and in easy words.'),
      schools: part('Schools', 'The page for schools and early years.'),
      reviews: part('Reviews', 'Case reviews and what was learnt from them.'),
      comparisons: part(
        'Comparisons',
        'Pages that show partnerships side by side. One that would show a single partnership is never made.',
      ),
    })
    .prefault({})
    .meta({
      title: 'Parts',
      description:
        'Parts of the site. Each is there unless it is false; then nothing leads to it, and the search does not know it.',
      example: { schools: false },
    }),
  home: z
    .strictObject({
      title: line.meta({
        title: 'Title',
        description: 'Heading of the home page.',
        example: 'How children in Exampleton are kept safe',
      }),
      introduction: line.meta({
        title: 'Introduction',
        description: 'What the site has, in one sentence below the heading.',
        example: 'Who does what, by when, and where it is written.',
      }),
    })
    .default({
      title: 'How children are kept safe, area by area',
      introduction:
        'Who does what, by when, and where it is written: the published safeguarding arrangements of English partnerships, each with its source and its date.',
    })
    .meta({
      title: 'Home page',
      description: 'What the home page says first.',
      example: {
        title: 'How children in Exampleton are kept safe',
        introduction: 'Who does what, by when, and where it is written.',
      },
    }),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'Write # and six of the digits 0 to 9 and a to f, such as #1d4f91.')
    .refine((colour) => contrastOf(colour, WHITE) >= LEAST_CONTRAST, {
      error: ({ input }) =>
        `This colour has a contrast of ${contrastOf(String(input), WHITE).toFixed(1)} to white, and words in it are hard to read. Choose a darker one, with at least ${LEAST_CONTRAST}.`,
    })
    .optional()
    .meta({
      title: 'Accent colour',
      description:
        'Colour of the head of each page, of links and of buttons. Lighter and darker ones are made from it.',
      example: '#1d4f91',
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
        description:
          'Days after which the site leaves out the ways to get in touch with it, and says so.',
        example: 365,
      }),
    })
    .default({ warnAfterDays: 90, failAfterDays: 365 })
    .meta({
      title: 'Contacts',
      description: 'When a contact has to be confirmed again.',
      example: { warnAfterDays: 90, failAfterDays: 365 },
    }),
  report: z
    .strictObject({
      email: z.email('Write an e-mail address.').optional().meta({
        title: 'E-mail',
        description: 'Address that reports of problems go to.',
        example: 'handbook@exampleton.example',
      }),
      form: z.url('Write a whole web address.').optional().meta({
        title: 'Form',
        description:
          'Address of a form for problems, such as that of a new issue. {subject}, {page} and {number} in it become what is reported, where it is, and the telephone number it is about.',
        example: 'https://forge.example/handbook/issues/new?title={subject}&page={page}',
      }),
    })
    .default({})
    .meta({
      title: 'Report a problem',
      description:
        'How readers report a problem: on every page, and beside every number. With neither address they are not asked to.',
      example: { email: 'handbook@exampleton.example' },
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
