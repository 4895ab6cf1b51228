import { z } from 'zod';
import { entryFields } from './shared/provenance.ts';

/** A subject that many entries share, such as neglect. It rests on no document, so it needs no source. */
export const topicSchema = z.strictObject({
  title: entryFields.title,
  summary: entryFields.summary,
  aliases: entryFields.aliases,
});

export type TopicInput = z.input<typeof topicSchema>;
export type Topic = z.output<typeof topicSchema>;
