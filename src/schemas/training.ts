import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { figure, figureSeries } from './shared/figure.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { party } from './shared/party.ts';
import { paragraph } from './shared/text.ts';

/** A training offer that is there all year, or an event on one day. */
export const trainingSchema = z.strictObject({
  ...entryFields,
  documents,
  kind: z.enum(['offer', 'event']).meta({
    title: 'Kind',
    description: '"offer" for training that is provided, "event" for one that took place on a day.',
    example: 'offer',
  }),
  date: partialDate.optional().meta({
    title: 'Date',
    description: 'For an event: when it took place.',
    example: '2022-06-27',
  }),
  providedBy: z
    .array(party)
    .default([])
    .meta({
      title: 'Provided by',
      description: 'Who organises or funds it.',
      example: [{ kind: 'role', role: 'Exampleton Training Unit' }],
    }),
  content: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'Content',
      description: 'What it is about, one item each.',
      example: ['Learning from reviews'],
    }),
  figures: z
    .array(figure)
    .default([])
    .meta({
      title: 'Figures',
      description: 'Attendance and similar figures, exactly as printed.',
      example: [{ id: 'attendance', label: 'Attendance', value: 95, unit: 'people' }],
    }),
  figureSeries,
});

export type TrainingInput = z.input<typeof trainingSchema>;
export type Training = z.output<typeof trainingSchema>;
