import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { halves } from './labelledQuery.ts';
import type { Half } from './labelledQuery.ts';

/** Who types it. What professionals type in ordinary work must not get Help now. */
export const senders = [
  'child',
  'teenager',
  'parent',
  'partner',
  'relative',
  'neighbour',
  'professional',
] as const;

export const worrySchema = z.strictObject({
  query: z.string().trim().min(1).max(200).meta({
    title: 'Query',
    description: 'What somebody types, mistakes included.',
    example: 'my dad hits me',
  }),
  from: z.enum(senders).meta({
    title: 'From',
    description: 'Who types it.',
    example: 'child',
  }),
  why: z.string().trim().min(1).meta({
    title: 'Why',
    description: 'The need behind it, in one short line.',
    example: 'is hit by a parent',
  }),
});

/** A sentence of somebody in fear or need, or, from a professional, one of ordinary work. */
export type Worry = z.output<typeof worrySchema> & { half: Half };

/** The sentences of some halves, in the order of their files. Throws when a file does not fit {@link worrySchema}. */
export function readWorries(wanted: readonly Half[] = halves): Worry[] {
  return wanted.flatMap((half) => {
    const file = new URL(`worries/${half}.yaml`, import.meta.url);
    const worries = z.array(worrySchema).parse(parse(readFileSync(file, 'utf8')));
    return worries.map((worry) => ({ ...worry, half }));
  });
}
