import { z } from 'zod';
import { onThisSite } from './shared/onThisSite.ts';
import { siteLink } from './shared/siteLink.ts';
import { line } from './shared/text.ts';

/**
 * Something that has happened to a practitioner who now opens the site, with what to do first. The page for
 * practitioners lists all of them. It rests on the page it leads to, so it needs no source.
 */
export const situationSchema = z.strictObject({
  onThisSite,
  title: line.meta({
    title: 'Title',
    description: 'What has happened, as a practitioner would say it.',
    example: 'I am worried about a child',
  }),
  order: z.int().meta({
    title: 'Order',
    description: 'Place in the list, the smallest number first. Leave room: 10, 20, 30.',
    example: 10,
  }),
  answer: line.meta({
    title: 'Answer',
    description:
      'What to do first, in one or two short sentences, as the page that it leads to says it.',
    example: 'In danger, call 999. Then contact the front door where the child lives.',
  }),
  leadsTo: siteLink.meta({
    title: 'Leads to',
    description:
      'Page with the whole answer. For a national procedure, the procedures of the areas are linked too.',
    example: { kind: 'procedure', procedure: 'exampleton/complaints' },
  }),
  listsContacts: z.boolean().default(false).meta({
    title: 'Lists contacts',
    description: 'true when the contacts of each area are the answer. Each area is then linked.',
    example: true,
  }),
});

export type SituationInput = z.input<typeof situationSchema>;
export type Situation = z.output<typeof situationSchema>;
