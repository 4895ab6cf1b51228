import { z } from 'zod';
import { partialDate } from './dates.ts';
import { language, siteLanguage } from './language.ts';
import { line, webAddress } from './text.ts';

/** Kinds of file that a document comes as. */
export const documentFormats = [
  'web-page',
  'pdf',
  'word',
  'spreadsheet',
  'slides',
  'open-document',
  'csv',
  'text',
  'image',
  'audio',
  'video',
  'zip',
] as const;

/** What a document is beside the whole text: a shorter one, one that belongs to it, or one for other readers. */
export const documentForms = [
  'summary',
  'briefing',
  'response',
  'action-plan',
  'terms-of-reference',
  'form',
  'easy-read',
  'for-young-people',
  'large-print',
  'sign-language',
] as const;

const format = z.enum(documentFormats).meta({
  title: 'Format',
  description:
    'What opens at the address. "web-page" for a page to read, also one that lists files.',
  example: 'pdf',
});

/** What is said of any document elsewhere: its name, where it is, how old it is and in which language. */
export const documentFields = {
  title: line.meta({
    title: 'Title',
    description: 'Title of the document as its owner prints it, in its own language.',
    example: 'Exampleton Safeguarding Arrangements 2025',
  }),
  address: webAddress.meta({
    title: 'Web address',
    description: 'Where its owner publishes it.',
    example: 'https://www.example.org/arrangements-2025.pdf',
  }),
  date: partialDate.optional().meta({
    title: 'Date',
    description: 'When it came out, as exactly as it says. Leave out when it carries no date.',
    example: '2025-03',
  }),
  lang: language.default(siteLanguage).meta({
    title: 'Language',
    description: `The language it is written in: cy for Welsh, pl for Polish. ${siteLanguage} when left out.`,
    example: 'cy',
  }),
};

/** A document to read or download elsewhere. */
const documentElsewhere = z.strictObject({
  ...documentFields,
  format,
  form: z.enum(documentForms).optional().meta({
    title: 'Form',
    description:
      'What it is, when it is not the whole document: a summary, a briefing, a response to it, its terms of reference, an easy read version. Leave out for the document itself.',
    example: 'easy-read',
  }),
  kilobytes: z.int().positive().optional().meta({
    title: 'Kilobytes',
    description: 'How large the file is, when known: 1200 for 1.2 MB.',
    example: 1200,
  }),
});

/** Field of entries that are about a document, or have documents that belong to them. */
export const documents = z
  .array(documentElsewhere)
  .default([])
  .meta({
    title: 'Documents',
    description:
      'Documents of its owner to read or download: the document itself, its easy read version, terms of reference. They are listed on the page with format, size, date and language.',
    example: [
      {
        title: 'Exampleton Safeguarding Arrangements 2025',
        address: 'https://www.example.org/arrangements-2025.pdf',
        format: 'pdf',
      },
    ],
  });

export type DocumentElsewhere = z.output<typeof documentElsewhere>;
