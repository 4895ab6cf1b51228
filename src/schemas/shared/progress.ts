import { z } from 'zod';
import { partialDate } from './dates.ts';
import { citation } from './provenance.ts';
import { paragraph } from './text.ts';

/** How far something is. Red, amber and green are the ratings that plans print; "done" and "dropped" are final. */
export const progressStatuses = [
  'not-started',
  'under-way',
  'red',
  'amber',
  'green',
  'done',
  'dropped',
] as const;

const progressNote = z
  .strictObject({
    on: partialDate.meta({
      title: 'On',
      description: 'The day, month or year that it speaks of, not the day you read it.',
      example: '2026-03',
    }),
    status: z.enum(progressStatuses).optional().meta({
      title: 'Status',
      description:
        'What the source says of it: a rating red, amber or green as printed, "not-started", "under-way", "done" or "dropped". Never work it out yourself.',
      example: 'amber',
    }),
    note: paragraph.optional().meta({
      title: 'Note',
      description: 'What was done, what is late and why, in your words.',
      example: 'The campaign starts a month later, in May.',
    }),
    source: citation.meta({
      title: 'Source',
      description: 'The document that says so, and the place in it.',
      example: { document: 'exampleton-arrangements', place: 'Progress report' },
    }),
  })
  .superRefine(
    (value, context) => {
      const { status, note } = value as { status?: unknown; note?: unknown };
      if (status === undefined && note === undefined)
        context.addIssue({
          code: 'custom',
          path: ['status'],
          message: 'This says nothing. Write a status, a note or both, as the source has them.',
        });
    },
    // Reported beside the faults of other fields, not only once those are mended.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

/** What documents say of how far something is, each with its date and source. The latest status is the one of today. */
export const progress = z
  .array(progressNote)
  .default([])
  .meta({
    title: 'Progress',
    description:
      'What documents say of how far it is, one row for each. The row of the latest date with a status gives the status that is shown first.',
    example: [
      {
        on: '2026-03',
        status: 'amber',
        source: { document: 'exampleton-arrangements', place: 'Progress report' },
      },
    ],
  });

export type ProgressNote = z.output<typeof progressNote>;
export type ProgressStatus = (typeof progressStatuses)[number];
