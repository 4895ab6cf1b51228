import { z } from 'zod';
import { day } from './shared/dates.ts';
import { askedDocument } from './shared/meets.ts';
import { term } from './shared/period.ts';
import { entryFields } from './shared/provenance.ts';
import { line, paragraph, webAddress } from './shared/text.ts';

/** A duty that an Act of Parliament gives safeguarding partners or those who work with them, in force or to come. */
export const dutySchema = z.strictObject({
  ...entryFields,
  order: z.int().positive().meta({
    title: 'Order',
    description: 'Its place on the page, the smallest number first.',
    example: 10,
  }),
  act: line.meta({
    title: 'Act',
    description: 'The Act of Parliament, with its year.',
    example: 'Example Act 2026',
  }),
  section: line.meta({
    title: 'Section',
    description: 'Number of the section of the Act.',
    example: '3',
  }),
  changes: line.optional().meta({
    title: 'What it changes',
    description: 'The section of another Act that it puts in or changes, to read after "It".',
    example: 'puts section 16EA into the Children Act 2004',
  }),
  address: webAddress.meta({
    title: 'Web address',
    description: 'The section itself.',
    example: 'https://www.legislation.gov.uk/ukpga/2026/21/section/3/enacted',
  }),
  binds: z
    .array(line)
    .min(1, 'Say who has the duty.')
    .meta({
      title: 'Who has the duty',
      description: 'Who has to do it, one item each.',
      example: ['Safeguarding partners'],
    }),
  asks: z
    .array(paragraph)
    .min(1, 'Say what the law asks for: at least one point.')
    .meta({
      title: 'What it asks for',
      description: 'What has to be done, one item each, as the section says.',
      example: ['There is at least one team for the area.'],
    }),
  affects: z
    .array(askedDocument)
    .default([])
    .meta({
      title: 'Documents it bears on',
      description: 'Kinds of document of a partnership that have to change for it.',
      example: ['arrangements'],
    }),
  passed: day.meta({
    title: 'Passed',
    description: 'Day on which the Act was passed (Royal Assent).',
    example: '2026-04-29',
  }),
  applies: term.optional().meta({
    title: 'In force',
    description:
      'From when it has to be followed, only where a source gives the day. Without it, pages say that no day has been seen.',
    example: { from: '2027-10-01' },
  }),
  commencement: paragraph.meta({
    title: 'What is known of its start',
    description: 'How and when it comes into force, as far as sources say.',
    example: 'It starts on a day set by regulations.',
  }),
});

export type DutyInput = z.input<typeof dutySchema>;
export type Duty = z.output<typeof dutySchema>;
