import type { z } from 'zod';
import { oncePer } from '../lib/oncePer.ts';
import { areReadsNoted } from '../lib/reads.ts';
import type { CollectionName } from './collections.ts';
import { fieldsOf, metaOf, rowsOf } from './schemaTree.ts';

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
export function findReferences(
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[] = [],
): FoundReference[] {
  if (typeof value === 'string') {
    const collection = metaOf(schema).reference;
    return collection ? [{ path, collection, id: entryIdOf(value) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const rows = rowsOf(schema);
  if (rows)
    return Array.isArray(value)
      ? value.flatMap((row, index) => findReferences(rows, row, [...path, index]))
      : [];
  const fields = fieldsOf(schema, value) ?? {};
  return Object.entries(value).flatMap(([key, child]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field ? findReferences(field, child, [...path, key]) : [];
  });
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
