import { z } from 'zod';
import { entryFields } from './shared/provenance.ts';

/** A subject that many entries share, such as neglect. It rests on no document, so it needs no source. */
export const topicSchema = z.strictObject({
  title: entryFields.title,
  summary: entryFields.summary,
  aliases: entryFields.aliases,
  notNames: entryFields.notNames,
  everyReview: z.boolean().default(false).meta({
    title: 'Of every review',
    description:
      'true for the subject that every case review has, so that it is no theme of one. Plans and reports on it are listed with the learning from reviews.',
    example: true,
  }),
  speaksOfHome: z.boolean().default(false).meta({
    title: 'Speaks of abuse at home',
    description:
      'true for a subject that somebody may read about while the person they fear is near. Every page of the subject then has the button "Exit this page".',
    example: true,
  }),
});

export type TopicInput = z.input<typeof topicSchema>;
export type Topic = z.output<typeof topicSchema>;
