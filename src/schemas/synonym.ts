import { z } from 'zod';
import { onThisSite } from './shared/onThisSite.ts';
import { line, pageAddress } from './shared/text.ts';

const siteAddress = pageAddress.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'Write an address as it is on the site, such as /contacts/ or /glossary/e/#early-help.',
});

/**
 * What people type into the search when they do not know the field's terms. It is never shown, states no
 * fact and so needs no source.
 */
export const synonymSchema = z
  .strictObject({
    onThisSite,
    title: line.meta({
      title: 'Title',
      description: 'What the words are about, for those who keep the list. Not shown to readers.',
      example: 'A member of staff hurts a child',
    }),
    says: z
      .array(line)
      .default([])
      .meta({
        title: 'People say',
        description:
          'Words that people type, in small letters. Their order does not matter; "a", "the", "my" and words of questions may be left out.',
        example: ['hit by a teacher', 'teacher hurt my child'],
      }),
    means: z
      .array(line)
      .default([])
      .meta({
        title: 'This site says',
        description:
          'Terms that this site uses for it: the title, the abbreviation or another name of an entry.',
        example: ['Allegations against people who work with children'],
      }),
    asks: z
      .array(line)
      .default([])
      .meta({
        title: 'People ask',
        description:
          'What people type who have this need, whole and in their own words: many, and unlike each other. The search takes what it is asked for the need whose questions come nearest.',
        example: ['a teacher hit my son, who do i tell', 'coach hurt a child'],
      }),
    pages: z
      .array(siteAddress)
      .default([])
      .meta({
        title: 'Pages that answer',
        description:
          'Addresses of what answers these questions, the best first. Only what a reader with the need would be glad to open. Without any, the site is not about it, and the search says so.',
        example: ['/procedures/complaints/', '/contacts/'],
      }),
  })
  .refine(({ says, means }) => says.length > 0 === means.length > 0, {
    error: '"says" and "means" go together: write both, or neither.',
  })
  .refine(({ says, asks }) => says.length > 0 || asks.length > 0, {
    error: 'Write at least one thing that people type, under "says" or "asks".',
  })
  .refine(({ asks, pages }) => asks.length > 0 || pages.length === 0, {
    error: 'Write under "asks" what people type who want these pages.',
  })
  .meta({ forEditors: true });

export type SynonymInput = z.input<typeof synonymSchema>;
export type Synonym = z.output<typeof synonymSchema>;
