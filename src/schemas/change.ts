import { z } from 'zod';
import { day } from './shared/dates.ts';
import { onThisSite } from './shared/onThisSite.ts';
import { line, pageAddress } from './shared/text.ts';

/** One amendment of the content that readers are told about: what became different on which pages, and why. */
export const changeSchema = z.strictObject({
  onThisSite,
  date: day.meta({
    title: 'Date',
    description: 'Day on which readers could first see the change.',
    example: '2026-11-22',
  }),
  kind: z.enum(['new', 'correction', 'update', 'withdrawn']).meta({
    title: 'Kind',
    description:
      '"new" for pages that were not there before, "correction" when something was wrong, "update" when something was added or has changed, "withdrawn" when pages were taken away.',
    example: 'correction',
  }),
  pages: z
    .array(pageAddress)
    .min(1, 'Say which pages changed: at least one.')
    .meta({
      title: 'Pages',
      description:
        'Addresses of the pages that changed, as they are after the name of the site. Name the overview of a partnership when most of its pages changed.',
      example: ['/exampleton/plan/'],
    }),
  what: line.max(200, 'Keep it under 200 characters.').meta({
    title: 'What',
    description: 'What is different, in one line that readers understand.',
    example: 'The number to call at night is another one.',
  }),
  why: line.max(200, 'Keep it under 200 characters.').meta({
    title: 'Why',
    description: 'Why it was changed, in one line.',
    example: 'The council has published a new number.',
  }),
});

export type ChangeInput = z.input<typeof changeSchema>;
export type Change = z.output<typeof changeSchema>;
