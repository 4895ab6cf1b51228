import { z } from 'zod';
import { languageFields } from './shared/language.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';

/** A short page for families in plain words. */
export const familyGuideSchema = z.strictObject({
  ...entryFields,
  ...languageFields,
  order: z.int().positive().meta({
    title: 'Order',
    description: 'Where it is among the pages for families: the lowest number first.',
    example: 20,
  }),
  tabTitle: line.max(60, 'Keep it under 60 characters.').meta({
    title: 'Title in the browser',
    description:
      'What the tab and the history of the browser show. Says what kind of page it is in words that harm nobody who is watched.',
    example: 'What to do first',
  }),
  tabDescription: paragraph.max(200, 'Keep it under 200 characters.').meta({
    title: 'Description for search engines',
    description: 'One neutral sentence. Unlike the summary, it does not say what is wrong.',
    example: 'First steps, in plain words.',
  }),
  shows: z
    .array(z.enum(['areas', 'partnerships', 'reviews']))
    .default([])
    .meta({
      title: 'Shows',
      description:
        'Lists that follow the text: "areas" for the numbers of each area, "partnerships" for all partnerships, "reviews" for the published reviews.',
      example: ['areas'],
    }),
  numbers: z
    .array(
      z.strictObject({
        contact: reference('contacts').meta({
          title: 'Contact',
          description: 'Id of the contact. Its number and hours are shown.',
          example: 'shared/example-line-for-children',
        }),
        words: paragraph.meta({
          title: 'Words',
          description: 'Whom it is for, in one or two short sentences.',
          example: 'For children and young people.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Numbers',
      description: 'Contacts to call, the most urgent first.',
      example: [
        { contact: 'shared/example-line-for-children', words: 'For children and young people.' },
      ],
    }),
  words: z
    .array(
      z.strictObject({
        word: line.meta({
          title: 'Word',
          description: 'The word as families hear it.',
          example: 'Referral',
        }),
        meaning: paragraph.meta({
          title: 'Meaning',
          description: 'What it means, in one or two short sentences.',
          example: 'When someone asks the council to look at how a child is doing.',
        }),
        term: reference('terms').optional().meta({
          title: 'Term',
          description: 'Id of the term in the glossary that says more.',
          example: 'early-support',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Words',
      description: 'Words and what they mean, in the order they are shown.',
      example: [{ word: 'Referral', meaning: 'When someone asks the council for help.' }],
    }),
});

export type FamilyGuideInput = z.input<typeof familyGuideSchema>;
export type FamilyGuide = z.output<typeof familyGuideSchema>;
