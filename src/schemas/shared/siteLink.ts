import { z } from 'zod';
import { reference } from './reference.ts';
import { line, pageAddress, webAddress } from './text.ts';

const words = line.optional().meta({
  title: 'Text',
  description: 'Words of the link. The title of the entry when left out.',
  example: 'What happens next, and by when',
});

/** Kinds of places that a link in a field can lead to: entries by their id, pages of the site by their address. */
export const linkKinds = [
  z.strictObject({
    kind: z.literal('page'),
    page: pageAddress.meta({
      title: 'Page',
      description:
        'Address of a page that the site always has, as it is after the name of the site.',
      example: '/contacts/',
    }),
    text: line.meta({
      title: 'Text',
      description: 'Words of the link.',
      example: 'Numbers for schools',
    }),
  }),
  z.strictObject({
    kind: z.literal('website'),
    address: webAddress.meta({
      title: 'Address',
      description: 'Address of a page elsewhere.',
      example: 'https://www.gov.uk/report-child-abuse-to-local-council',
    }),
    text: line.meta({
      title: 'Text',
      description: 'Words of the link.',
      example: 'every council in England',
    }),
  }),
  z.strictObject({
    kind: z.literal('procedure'),
    procedure: reference('procedures').meta({
      title: 'Procedure',
      description: 'Id of the procedure.',
      example: 'exampleton/complaints',
    }),
    text: words,
  }),
  z.strictObject({
    kind: z.literal('group'),
    group: reference('groups').meta({
      title: 'Group',
      description: 'Id of the group.',
      example: 'exampleton/2025-2026/education-group',
    }),
    text: words,
  }),
  z.strictObject({
    kind: z.literal('report-section'),
    section: reference('reportSections').meta({
      title: 'Report section',
      description: 'Id of the section of an annual report.',
      example: 'exampleton/2025-2026/schools',
    }),
    text: words,
  }),
  z.strictObject({
    kind: z.literal('topic'),
    topic: reference('topics').meta({
      title: 'Topic',
      description: 'Id of the topic.',
      example: 'online-harm',
      leadsToPage: true,
    }),
    text: words,
  }),
  z.strictObject({
    kind: z.literal('term'),
    term: reference('terms').meta({
      title: 'Term',
      description: 'Id of the glossary term.',
      example: 'lead-officer',
    }),
    text: words,
  }),
] as const;

/** A link to an entry, to a page of the site or to a page elsewhere. */
export const siteLink = z.discriminatedUnion('kind', linkKinds, {
  error:
    'Start with "kind:", one of page, website, procedure, group, report-section, topic or term.',
});

export type SiteLink = z.output<typeof siteLink>;
