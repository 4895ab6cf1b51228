import type { z } from 'zod';
import { oncePer } from '../lib/oncePer.ts';
import { areReadsNoted } from '../lib/reads.ts';
import type { CollectionName } from './collections.ts';
import { textsIn } from './schemaTree.ts';

/** One pointer from a value to an entry of a collection. */
export interface FoundReference {
  path: PropertyKey[];
  collection: CollectionName;
  id: string;
}

/**
 * Every field of a value whose schema carries `.meta({ reference })`, however deep.
 * The value may be invalid: what does not fit the schema is passed over.
 */
export function findReferences(schema: z.core.$ZodType, value: unknown): FoundReference[] {
  return textsIn(schema, value).flatMap(({ path, text, meta }) =>
    meta.reference ? [{ path, collection: meta.reference, id: entryIdOf(text) }] : [],
  );
}

/** The same of values that do not change, such as the fields of an entry: looked for once in each. */
export function referencesIn(schema: z.core.$ZodType, value: object): readonly FoundReference[] {
  // What is kept says nothing of what was read.
  return areReadsNoted() ? findReferences(schema, value) : kept(schema)(value);
}

const kept = oncePer((schema: z.core.$ZodType) =>
  oncePer((value: object): readonly FoundReference[] => findReferences(schema, value)),
);

/** The id of the entry that a reference names, without the part of it that it may name after a #. */
export function entryIdOf(reference: string): string {
  return reference.split('#', 1)[0] ?? '';
}
