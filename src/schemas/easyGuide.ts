import { z } from 'zod';
import { languageFields } from './shared/language.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line } from './shared/text.ts';

/**
 * Drawn symbols that may be beside a line. Each has one meaning wherever it is used: call a number, talk to somebody,
 * a child, people who help or work together, where somebody is, something to read, look into something, ask,
 * keep private, a worry.
 */
export const easySymbols = [
  'phone',
  'talk',
  'child',
  'people',
  'home',
  'page',
  'look',
  'question',
  'lock',
  'warning',
] as const;

/** A page for families in easy words: short sentences, one idea a line, symbols beside the words. */
export const easyGuideSchema = z.strictObject({
  ...entryFields,
  ...languageFields,
  guide: reference('familyGuides').meta({
    title: 'Easy version of',
    description: 'Id of the page for families that it says in easy words.',
    example: 'what-to-do-first',
  }),
  tabTitle: line.max(60, 'Keep it under 60 characters.').meta({
    title: 'Title in the browser',
    description: 'What the tab and the history of the browser show, in neutral words.',
    example: 'What to do first, in easy words',
  }),
  tabDescription: line.max(200, 'Keep it under 200 characters.').meta({
    title: 'Description for search engines',
    description: 'One neutral sentence.',
    example: 'First steps, in easy words.',
  }),
  parts: z
    .array(
      z.strictObject({
        heading: line.meta({
          title: 'Heading',
          description: 'What the lines below are about, in a few words.',
          example: 'Tell someone',
        }),
        lines: z
          .array(
            z.strictObject({
              words: line.max(90, 'Keep it under 90 characters: one idea a line.').meta({
                title: 'Words',
                description: 'One short sentence with one idea.',
                example: 'You can call the council.',
              }),
              contact: reference('contacts').optional().meta({
                title: 'Contact',
                description: 'Id of a contact whose number is below the words.',
                example: 'shared/example-line-for-children',
              }),
              councils: z.literal(true).optional().meta({
                title: 'Numbers of councils',
                description:
                  'true below words about calling the council: a link to the number of each council, on the page that this one is a version of, or on the page of contacts.',
                example: true,
              }),
              symbol: z.enum(easySymbols).optional().meta({
                title: 'Symbol',
                description:
                  'The drawing beside the words, which must be clear without it. Each has one meaning on all pages: phone to call a number, talk to tell somebody, child for a child, people for those who help, home for where somebody is, page for something to read, look for looking into something, question for asking, lock for what stays private, warning for a worry. A line with a number has phone or none.',
                example: 'phone',
              }),
            }),
          )
          .min(1, 'Write at least one line.')
          .meta({
            title: 'Lines',
            description: 'One idea each.',
            example: [{ words: 'You can call the council.', symbol: 'phone' }],
          }),
      }),
    )
    .min(1, 'Write at least one part.')
    .meta({
      title: 'Parts',
      description: 'The text, part by part.',
      example: [{ heading: 'Tell someone', lines: [{ words: 'You can call the council.' }] }],
    }),
});

export type EasyGuideInput = z.input<typeof easyGuideSchema>;
export type EasyGuide = z.output<typeof easyGuideSchema>;
