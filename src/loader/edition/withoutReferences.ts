import type { z } from 'zod';
import type { CollectionName } from '../../schemas/collections.ts';
import { entryIdOf, findReferences } from '../../schemas/references.ts';
import { childOf, isOptional, metaOf } from '../../schemas/schemaTree.ts';

/** What is left of a value, or `gone` when nothing of it is. */
export type Left = { value: unknown } | 'gone';

/** Tells whether an entry is not part of the edition. */
export type IsGone = (collection: CollectionName, id: string) => boolean;

/**
 * A value without its references to entries that are gone. A row of a list, and a field that may be left out, goes
 * alone. Whatever cannot be without what is gone goes with it: a list with its last row, and a note with each partnership
 * that it is local to.
 */
export function withoutReferences(schema: z.core.$ZodType, value: unknown, isGone: IsGone): Left {
  if (typeof value === 'string') {
    const collection = metaOf(schema).reference;
    return collection && isGone(collection, entryIdOf(value)) ? 'gone' : { value };
  }
  if (Array.isArray(value)) return listWithout(schema, value, isGone);
  if (typeof value === 'object' && value !== null) return fieldsWithout(schema, value, isGone);
  return { value };
}

function listWithout(schema: z.core.$ZodType, rows: unknown[], isGone: IsGone): Left {
  const left = rows.flatMap((row, index) => {
    const rowSchema = childOf(schema, index, rows);
    const kept = rowSchema ? withoutReferences(rowSchema, row, isGone) : { value: row };
    return kept === 'gone' ? [] : [kept.value];
  });
  if (left.length === rows.length) return { value: left };
  return left.length > 0 || mayBeEmpty(schema) ? { value: left } : 'gone';
}

function fieldsWithout(schema: z.core.$ZodType, fields: object, isGone: IsGone): Left {
  const left: [string, unknown][] = [];
  for (const [key, child] of Object.entries(fields)) {
    const childSchema = childOf(schema, key, fields);
    if (childSchema && metaOf(childSchema).ties && isTiedToGone(childSchema, child, isGone))
      return 'gone';
    const kept = childSchema ? withoutReferences(childSchema, child, isGone) : { value: child };
    if (kept !== 'gone') left.push([key, kept.value]);
    else if (!childSchema || !isOptional(childSchema)) return 'gone';
  }
  return { value: Object.fromEntries(left) };
}

function isTiedToGone(schema: z.core.$ZodType, value: unknown, isGone: IsGone): boolean {
  return findReferences(schema, value).some(({ collection, id }) => isGone(collection, id));
}

function mayBeEmpty(schema: z.core.$ZodType): boolean {
  return (schema as z.ZodType).safeParse([]).success;
}
