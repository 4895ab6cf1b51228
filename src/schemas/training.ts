import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { figure, figureSeries } from './shared/figure.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { party } from './shared/party.ts';
import { occasions } from './shared/occasion.ts';
import { line, paragraph } from './shared/text.ts';

/** Kinds of material that practitioners and families can take away. */
export const resourceForms = [
  'briefing',
  'newsletter',
  'leaflet',
  'poster',
  'guide',
  'toolkit',
  'form',
  'video',
  'podcast',
  'presentation',
] as const;

/** Training that is there all year, a course, an event, or a resource to take away. */
export const trainingSchema = z.strictObject({
  ...entryFields,
  documents,
  kind: z.enum(['offer', 'course', 'event', 'resource']).meta({
    title: 'Kind',
    description:
      '"offer" for training as a whole, "course" for one course of a catalogue, "event" for what takes place once, "resource" for a briefing, newsletter, leaflet or the like.',
    example: 'course',
  }),
  form: z.enum(resourceForms).optional().meta({
    title: 'Form',
    description: 'What a resource is. Only for the kind "resource", which needs it.',
    example: 'briefing',
  }),
  published: partialDate.optional().meta({
    title: 'Published',
    description: 'When a resource came out.',
    example: '2026-05',
  }),
  dates: occasions,
  level: line.optional().meta({
    title: 'Level',
    description: 'The level of a course, as its owner has it.',
    example: 'Level 3',
  }),
  length: line.optional().meta({
    title: 'Length',
    description: 'How long a course takes, as its owner has it.',
    example: 'Half a day',
  }),
  audience: z
    .array(line)
    .default([])
    .meta({
      title: 'For',
      description: 'Who it is for, one item each.',
      example: ['Designated safeguarding leads'],
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
