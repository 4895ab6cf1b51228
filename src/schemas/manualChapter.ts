import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { citation } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, slug, webAddress } from './shared/text.ts';

/** A chapter of a procedures manual that is published elsewhere: its title and where it is, never its text. */
export const manualChapter = z.strictObject({
  id: slug.meta({
    title: 'Id',
    description: 'Short name of the chapter, unique in the manual.',
    example: 'bruising-in-babies',
    differs: true,
  }),
  title: line.meta({
    title: 'Title',
    description: 'Title of the chapter, exactly as its owner has it.',
    example: 'Bruising in Babies who are not Mobile',
  }),
  subject: line.meta({
    title: 'Subject',
    description: 'What it is about, in a word or two. Chapters of one subject are listed together.',
    example: 'Bruising',
  }),
  address: webAddress.optional().meta({
    title: 'Web address',
    description:
      'The page of the chapter, where a source gives it. Never a guess: without it, readers are led to the contents of the manual.',
    example: 'https://www.example.org/manual/bruising',
  }),
  number: line.optional().meta({
    title: 'Number',
    description: 'Its number in the manual, as the list of chapters prints it.',
    example: '3.2.1',
  }),
  updated: partialDate.optional().meta({
    title: 'Updated',
    description: 'When it was last changed, as the manual says.',
    example: '2024-11',
  }),
  oldList: line.optional().meta({
    title: 'Old list',
    description:
      'For a chapter that only an old list names, so that it may have changed or gone: which list, in words that go on from "Named in".',
    example: 'the contents of March 2018',
  }),
  aliases: z
    .array(line)
    .default([])
    .meta({
      title: 'Also known as',
      description: 'Words that people look for it by. They are found by search.',
      example: ['Bruise on a baby'],
    }),
  topics: z
    .array(reference('topics'))
    .default([])
    .meta({
      title: 'Topics',
      description: 'Ids of the topics whose pages lead to it.',
      example: ['bruising'],
    }),
  procedures: z
    .array(reference('procedures'))
    .default([])
    .meta({
      title: 'Procedures',
      description:
        'Ids of the national procedures that it is the local chapter of. Their pages in the areas of the manual lead to it.',
      example: ['exampleton/referral'],
    }),
  source: citation.optional().meta({
    title: 'Source',
    description: 'Where it is named, when that differs from the sources of the entry.',
    example: { document: 'exampleton-manual', place: 'Contents' },
  }),
});

/** A chapter as it is written and checked. */
export type ManualChapter = z.output<typeof manualChapter>;
