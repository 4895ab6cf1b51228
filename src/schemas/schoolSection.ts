import { z } from 'zod';
import { namedFunction } from './contact.ts';
import { onThisSite } from './shared/onThisSite.ts';
import { reference } from './shared/reference.ts';
import { siteLink } from './shared/siteLink.ts';
import { line, paragraph } from './shared/text.ts';

/**
 * A section of the page for schools: a question that a designated safeguarding lead has, with numbers, links
 * and groups that answer it. It rests on what it shows and leads to, so it needs no source.
 */
export const schoolSectionSchema = z.strictObject({
  onThisSite,
  title: line.meta({
    title: 'Title',
    description: 'The question, short, as "On this page" lists it.',
    example: 'Somebody is accused',
  }),
  heading: line.optional().meta({
    title: 'Heading',
    description: 'The question in full, above the section. The title when left out.',
    example: 'Somebody who works or volunteers with children is accused',
  }),
  order: z.int().meta({
    title: 'Order',
    description: 'Place on the page, the smallest number first. Leave room: 10, 20, 30.',
    example: 20,
  }),
  text: paragraph.optional().meta({
    title: 'Text',
    description: 'What to do, in a few short sentences. No Markdown.',
    example: 'Call the area where the pupil lives. What happens next, and by when.',
  }),
  emphasis: line.optional().meta({
    title: 'Emphasis',
    description: 'Words of the text that decide, shown in bold.',
    example: 'lives',
  }),
  link: siteLink.optional().meta({
    title: 'Link in the text',
    description: 'A link. Its words have to be in the text as they are here.',
    example: {
      kind: 'procedure',
      procedure: 'exampleton/complaints',
      text: 'What happens next, and by when',
    },
  }),
  numbers: z
    .array(namedFunction)
    .default([])
    .meta({
      title: 'Numbers',
      description: 'Functions of the contacts that are shown here, area by area.',
      example: ['front-door'],
    }),
  onlyWhereFound: z.boolean().default(false).meta({
    title: 'Only where found',
    description: 'true to leave out areas that have no such number.',
    example: true,
  }),
  links: z
    .array(siteLink)
    .default([])
    .meta({
      title: 'Links',
      description: 'Where to read more, as a list.',
      example: [{ kind: 'term', term: 'lead-officer', text: 'What the term means' }],
    }),
  seatsOn: reference('topics').optional().meta({
    title: 'Seats',
    description:
      'Id of a topic. Shows the groups on this topic, and all groups with a member from education.',
    example: 'online-harm',
  }),
  documentsOn: reference('topics').optional().meta({
    title: 'Documents',
    description: 'Id of a topic. Lists what plans, arrangements and reports say on it.',
    example: 'online-harm',
  }),
});

export type SchoolSectionInput = z.input<typeof schoolSectionSchema>;
export type SchoolSection = z.output<typeof schoolSectionSchema>;
