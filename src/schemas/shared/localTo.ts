import { z } from 'zod';
import { reference } from './reference.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** True for a field whose references tie what it is a field of to them: none is there without all of them. */
    ties?: boolean;
  }
}

/** Partnerships that something in a shared entry is about. An edition without one of them leaves it out. */
export const localTo = z
  .array(reference('partnerships'))
  .min(1, 'Name at least one partnership, or leave the field out.')
  .optional()
  .meta({
    title: 'Local to',
    description:
      'Ids of the partnerships that it speaks of. A site that leaves one of them out leaves it out too. Leave out for what is true everywhere.',
    example: ['exampleton'],
    ties: true,
  });
