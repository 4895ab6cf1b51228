import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { childOf, metaOf } from './schemaTree.ts';

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
    return collection ? [{ path, collection, id: value }] : [];
  }
  return childrenOf(value).flatMap(([key, child]) => {
    const childSchema = childOf(schema, key, value);
    return childSchema ? findReferences(childSchema, child, [...path, key]) : [];
  });
}

function childrenOf(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
