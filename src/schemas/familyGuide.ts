import { z } from 'zod';
import { language } from './shared/language.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';

/** What a reader comes with, in the order in which the pages for families are grouped. */
export const familyQuestion = z.enum(['worried', 'involved', 'young-people', 'reviews']);

/** A short page for families in plain words. */
export const familyGuideSchema = z.strictObject({
  ...entryFields,
  order: z.int().positive().meta({
    title: 'Order',
    description: 'Where it is among the pages for families: the lowest number first.',
    example: 20,
  }),
  question: familyQuestion.meta({
    title: 'Question',
    description:
      'What its readers come with: "worried" about a child, children’s services are "involved" with them, they are "young-people", or they look for "reviews" and how services work together. The pages for families are grouped by it.',
    example: 'worried',
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
    .array(z.enum(['areas', 'complaints', 'offices', 'partnerships', 'reviews']))
    .default([])
    .meta({
      title: 'Shows',
      description:
        'Lists that follow the text: "areas" for the numbers of each area, "complaints" for where its council takes complaints, "offices" for the offices of the partnerships, "partnerships" for all partnerships, "reviews" for the published reviews.',
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
          description: 'Who it is for, in one or two short sentences.',
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
  besideContacts: line.optional().meta({
    title: 'Words beside contacts',
    description:
      'Only for the page on other ways to reach help: the words of the link to it that every page with numbers has.',
    example: 'If you cannot hear or speak on the phone, or need an interpreter',
  }),
  languages: z
    .array(
      z.strictObject({
        own: line.meta({
          title: 'Own name',
          description: 'What the language calls itself, in its own script.',
          example: 'Polski',
        }),
        english: line.meta({
          title: 'English name',
          description: 'What to say to get an interpreter.',
          example: 'Polish',
        }),
        lang: language.meta({
          title: 'Sign',
          description: 'The short sign of the language, so that it is shown and read out right.',
          example: 'pl',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Languages',
      description:
        'Names of languages, each with what to say in English to get an interpreter. Names alone need no checked translation.',
      example: [{ own: 'Polski', english: 'Polish', lang: 'pl' }],
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
