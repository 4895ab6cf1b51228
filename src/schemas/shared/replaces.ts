import { z } from 'zod';
import { reference } from './reference.ts';
import { line } from './text.ts';

/** An older document of the same owner, or a part of one, that a newer document takes the place of. */
export const replacedPart = z.strictObject({
  document: reference('sources').meta({
    title: 'Document',
    description: 'Id of the older source document. It has to be a document of the same owner.',
    example: 'exampleton-arrangements',
  }),
  part: line.optional().meta({
    title: 'Part',
    description:
      'For a part of the document only: its name, as the "place" of citations begins with it. Leave out for the whole document.',
    example: 'Structure Chart',
  }),
  certainty: z.enum(['certain', 'possible']).default('certain').meta({
    title: 'Certainty',
    description:
      '"certain" when a source says so, or when both are versions of one document; "possible" when the newer one is only listed and may take its place.',
    example: 'certain',
  }),
});

/** What a newer document takes the place of. Nothing is replaced that is not named here. */
export const replaces = z
  .array(replacedPart)
  .default([])
  .meta({
    title: 'Replaces',
    description: 'Older documents of the same owner, or parts of them, that it takes the place of.',
    example: [{ document: 'exampleton-arrangements' }],
  });

export type ReplacedPart = z.output<typeof replacedPart>;
