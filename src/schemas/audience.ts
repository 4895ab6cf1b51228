import { z } from 'zod';
import { onThisSite } from './shared/onThisSite.ts';
import { linkKinds } from './shared/siteLink.ts';
import { line, paragraph } from './shared/text.ts';

/** The readers of a page that says first what they need. */
export const audienceName = z.enum(['practitioners', 'schools', 'families']);

const most = z.int().positive().meta({
  title: 'Most',
  description: 'How many to show at most.',
  example: 3,
});

/** A link on the home page, or as many of one kind as there is room for. */
const doorLink = z
  .discriminatedUnion(
    'kind',
    [
      ...linkKinds,
      z.strictObject({ kind: z.literal('national-procedures'), most }),
      z.strictObject({ kind: z.literal('family-guides'), most }),
    ],
    {
      error:
        'Start with "kind:", one of page, website, procedure, group, report-section, topic, term, national-procedures or family-guides.',
    },
  )
  .meta({ title: 'Link', description: 'A link on the home page.' });

/**
 * People who come to the site for reasons in common: their way in from the home page, and the words at the
 * top of their own page. It rests on the pages it leads to, so it needs no source.
 */
export const audienceSchema = z.strictObject({
  onThisSite,
  title: line.meta({
    title: 'Title',
    description: 'Who they are. Heads their way in on the home page.',
    example: 'Schools and early years',
  }),
  audience: audienceName.meta({
    title: 'Audience',
    description: 'Whose page it is about.',
    example: 'schools',
  }),
  order: z.int().meta({
    title: 'Order',
    description: 'Place on the home page, the smallest number first. Leave room: 10, 20, 30.',
    example: 20,
  }),
  summary: line.meta({
    title: 'Summary',
    description: 'What they find, in one line on the home page.',
    example: 'The right number for this child, or for this adult.',
  }),
  links: z
    .array(doorLink)
    .min(1, 'Write at least one link.')
    .meta({
      title: 'Links',
      description: 'What they need first, from the top.',
      example: [{ kind: 'page', page: '/schools/', text: 'Numbers for schools' }],
    }),
  pageTitle: line.meta({
    title: 'Title of the page',
    description: 'Heading of their own page.',
    example: 'Schools and early years',
  }),
  pageSummary: line.meta({
    title: 'Summary of the page',
    description: 'Sentence below the heading of their own page: what it answers.',
    example: 'The right number for this child’s home area.',
  }),
  introduction: paragraph.optional().meta({
    title: 'Introduction',
    description: 'What they should know before they read on. Leave out when nothing is needed.',
    example: 'The page of each area says which numbers its service has confirmed.',
  }),
  otherNames: z
    .array(line)
    .default([])
    .meta({
      title: 'Other names',
      description: 'What else they call themselves. The search finds their page by it.',
      example: ['Designated safeguarding lead'],
    }),
});

export type AudienceInput = z.input<typeof audienceSchema>;
export type Audience = z.output<typeof audienceSchema>;
