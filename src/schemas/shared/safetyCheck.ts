import { z } from 'zod';
import { day } from './dates.ts';
import { line } from './text.ts';

/** What somebody looks for in the texts of a review before it is published, by a word for each. */
export const REVIEW_DANGERS = {
  names: 'names and initials of anybody, accounts and mailboxes',
  dates: 'days, months, seasons and feast days of what happened',
  ages: 'ages, school years and birthdays',
  places: 'streets, schools, hospitals, estates and postcodes',
  relatives: 'how people are related, and how many children there are',
  origin: 'nationality, faith, language and colour of skin',
  courts: 'charges, trials, sentences and inquests',
  harm: 'how a child was hurt or died',
  traces: 'pictures, newspapers, social networks, numbers of cases',
  together: 'whether details that are harmless alone identify a family together',
} as const;

export type ReviewDanger = keyof typeof REVIEW_DANGERS;

const dangers = Object.keys(REVIEW_DANGERS) as ReviewDanger[];

/** The tick list of a review: what a person has looked for in its texts, and when. */
export const safetyCheck = z
  .strictObject({
    on: day.meta({
      title: 'On',
      description: 'Day on which its texts, as they are now, were read through for this.',
      example: '2027-01-12',
    }),
    by: line.meta({
      title: 'By',
      description: 'Who read them: a role, never the name of a person.',
      example: 'Handbook editor',
    }),
    lookedFor: z
      .array(z.enum(dangers))
      .min(1, 'Name what was looked for.')
      .meta({
        title: 'Looked for',
        description: `What was looked for and is not there. Tick only what you have looked for yourself: ${dangers.map((danger) => `"${danger}": ${REVIEW_DANGERS[danger]}`).join('; ')}.`,
        example: ['names', 'dates'],
      }),
  })
  .optional()
  .meta({
    title: 'Safety check',
    description:
      'Required before a review is published: that a person has read its texts for what could identify a child, what for, and on which day. The content check looks for words it knows; only a person sees the rest. After a change to the texts, read again and write the new day. Not shown to readers.',
    example: { on: '2027-01-12', by: 'Handbook editor', lookedFor: dangers },
    forEditors: true,
  });
