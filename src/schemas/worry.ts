import { z } from 'zod';
import { onThisSite } from './shared/onThisSite.ts';
import { line } from './shared/text.ts';

const list = z.array(line).default([]);
const singleWords = z.array(line.regex(/^\S+$/, 'Write one word, without spaces.')).default([]);

/**
 * What people type who are hurt, afraid or worried about somebody. It decides when the search shows Help now
 * before everything else. It is never shown, states no fact and so needs no source.
 */
export const worrySchema = z
  .strictObject({
    onThisSite,
    title: line.meta({
      title: 'Title',
      description: 'What the words are about, for those who keep the list. Not shown to readers.',
      example: 'Somebody is hurt',
    }),
    alone: list.meta({
      title: 'Alone',
      description:
        'What shows Help now when nothing else is typed: words that also belong to ordinary work, such as "hurt".',
      example: ['hurt', 'beaten up'],
    }),
    phrases: list.meta({
      title: 'Anywhere',
      description:
        'What shows Help now in any query, whatever is around it. Words in this order, in any form; two other words may lie between two of them.',
      example: ['hits me', 'locked me'],
    }),
    words: list.meta({
      title: 'With a person',
      description:
        'What shows Help now in a query that also has one of the persons, unless it has a word of ordinary work.',
      example: ['hit', 'bruises'],
    }),
    speaker: singleWords.meta({
      title: 'Speaker',
      description:
        'Words by which people speak of themselves. A query with one of them shows Help now, unless it has a word of ordinary work.',
      example: ['i', 'my'],
    }),
    persons: singleWords.meta({
      title: 'Persons',
      description:
        'Words for the people a worry is about. They count with the words of "With a person".',
      example: ['uncle', 'boyfriend'],
    }),
    work: list.meta({
      title: 'Ordinary work',
      description:
        'Words of professionals at their work. A query with one of them shows Help now only for what is under "Anywhere".',
      example: ['policy', 'threshold'],
    }),
  })
  .refine((lists) => Object.values(lists).some((list) => Array.isArray(list) && list.length > 0), {
    error: 'Write at least one list of words, for example under "phrases".',
  })
  .meta({ forEditors: true });

export type WorryInput = z.input<typeof worrySchema>;
export type Worry = z.output<typeof worrySchema>;
