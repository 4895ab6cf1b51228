import { z } from 'zod';
import { meets } from './shared/meets.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { line, paragraph } from './shared/text.ts';

const LEVEL_NUMBER = 'Write the number of the level, such as 2, or 2a for a half of it.';

/** The number of a level, with its letter where a level has two halves: `2`, `2a`. YAML reads the first as a number. */
const levelNumber = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string({ error: LEVEL_NUMBER }).regex(/^[1-9]\d?(?:[a-z]|\.\d)?$/, LEVEL_NUMBER),
);

/** One level of need. Only what the source names: title, meaning and action are left out when it does not give them. */
const level = z.strictObject({
  number: levelNumber.optional().meta({
    title: 'Number',
    description:
      'The number of the level as the source prints it, 1 is the lowest. Halves of a level have a letter: 2a and 2b. Each level has its own. Leave it out of every level when the source does not number them.',
    example: 1,
    differs: true,
  }),
  title: line.optional().meta({
    title: 'Title',
    description: 'Name of the level.',
    example: 'Universal',
  }),
  meaning: paragraph.optional().meta({
    title: 'What it means',
    description: 'What need or risk the level stands for.',
    example: 'Needs are met by services that every child uses.',
  }),
  responds: paragraph.optional().meta({
    title: 'Who responds',
    description: 'Which services respond.',
    example: 'Early help services',
  }),
  action: paragraph.optional().meta({
    title: 'What to do',
    description: 'What a practitioner does at this level.',
    example: 'Gain consent to support the family.',
  }),
  consent: paragraph.optional().meta({
    title: 'Consent',
    description: 'The rule about consent at this level.',
    example: 'Written consent is needed.',
  }),
});

/** A set of thresholds: the levels of need that a partnership publishes. */
export const thresholdSchema = z.strictObject({
  ...entryFields,
  documents,
  documentTitle: line.optional().meta({
    title: 'Title of the document',
    description: 'Title of the threshold document as its owner prints it.',
    example: 'Effective Support Document',
  }),
  seen: z.enum(['document', 'description', 'title']).default('title').meta({
    title: 'Seen',
    description:
      'How much of the threshold document we have seen: the "document" itself, a "description" of it elsewhere, or no more than its "title".',
    example: 'description',
  }),
  model: z.enum(['numbered', 'named', 'none']).default('numbered').meta({
    title: 'Model',
    description:
      '"numbered" for numbered levels, "named" for levels or bands with names and no numbers, "none" when the partnership says that it works without levels.',
    example: 'named',
  }),
  instead: paragraph.optional().meta({
    title: 'Instead',
    description: 'For the model "none": what the partnership uses instead of levels.',
    example: 'A conversation between professionals decides what help a family needs.',
  }),
  levelCount: z.int().positive().optional().meta({
    title: 'Number of levels',
    description: 'How many levels the source says there are, even when it does not name them.',
    example: 4,
  }),
  levels: z
    .array(level)
    .default([])
    .meta({
      title: 'Levels',
      description: 'The levels that the source names, lowest first. Invent none, and number none.',
      example: [{ number: 1, title: 'Universal' }],
    }),
  purposes: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What it is for',
      description: 'What the threshold document helps its readers do, one item each.',
      example: ['Know what to do when worried about a child.'],
    }),
  meets,
});

export type ThresholdInput = z.input<typeof thresholdSchema>;
export type Threshold = z.output<typeof thresholdSchema>;
