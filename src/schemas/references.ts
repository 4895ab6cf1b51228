import type { z } from 'zod';
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
    const collection = referenceOf(schema);
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

/** The id of the entry that a reference names, without the part of it that it may name after a #. */
export function entryIdOf(reference: string): string {
  return reference.split('#', 1)[0] ?? '';
}

const knownReferences = new WeakMap<z.core.$ZodType, CollectionName | null>();

/** The content type that a field refers to; looked up once for each field, as there are many values of each. */
function referenceOf(schema: z.core.$ZodType): CollectionName | null {
  const known = knownReferences.get(schema);
  if (known !== undefined) return known;
  const found = metaOf(schema).reference ?? null;
  knownReferences.set(schema, found);
  return found;
}
