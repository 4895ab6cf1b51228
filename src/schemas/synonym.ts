import { z } from 'zod';
import { onThisSite } from './shared/onThisSite.ts';
import { line } from './shared/text.ts';

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
      .min(1, 'Write at least one thing that people type.')
      .meta({
        title: 'People say',
        description:
          'Words that people type, in small letters. Their order does not matter; "a", "the", "my" and words of questions may be left out.',
        example: ['hit by a teacher', 'teacher hurt my child'],
      }),
    means: z
      .array(line)
      .min(1, 'Write at least one term of this site.')
      .meta({
        title: 'This site says',
        description:
          'Terms that this site uses for it: the title, the abbreviation or another name of an entry.',
        example: ['Allegations against people who work with children'],
      }),
  })
  .meta({ forEditors: true });

export type SynonymInput = z.input<typeof synonymSchema>;
export type Synonym = z.output<typeof synonymSchema>;
