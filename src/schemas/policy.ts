import { z } from 'zod';
import { manualChapter } from './manualChapter.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';

/** A policy, protocol or framework that a partnership keeps. */
export const policySchema = z.strictObject({
  ...entryFields,
  documents,
  kind: z
    .enum(['policy', 'protocol', 'framework', 'strategy', 'guidance', 'procedures-manual'])
    .meta({
      title: 'Kind',
      description: 'What kind of document it is.',
      example: 'framework',
    }),
  owner: reference('groups').optional().meta({
    title: 'Owner',
    description: 'Id of the group that keeps it current.',
    example: 'greater-exampleton/2025-2026/policies-and-procedure-group',
  }),
  chapters: z
    .array(manualChapter)
    .refine((chapters) => new Set(chapters.map(({ id }) => id)).size === chapters.length, {
      error: 'Two chapters have the same id. Give each chapter its own id.',
    })
    .default([])
    .meta({
      title: 'Chapters',
      description:
        'For a procedures manual: its chapters, by title and address. The first of its documents is the page with its contents.',
      example: [
        {
          id: 'bruising-in-babies',
          title: 'Bruising in Babies who are not Mobile',
          subject: 'Bruising',
          updated: '2024-11',
        },
      ],
    }),
});

export type PolicyInput = z.input<typeof policySchema>;
export type Policy = z.output<typeof policySchema>;
