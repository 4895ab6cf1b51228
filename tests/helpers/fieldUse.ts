import type { z } from 'zod';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { fieldsByKind, fieldsOf, rowsOf } from '../../src/schemas/schemaTree.ts';

type Schema = z.core.$ZodType;

/**
 * Every field that an entry may have, by its schema, with a name to print: `contacts.channels[](phone).number`. What
 * several types share is there once. In a choice between kinds, each kind has its own fields, the name of the kind
 * among them.
 */
export function allFields(): Map<Schema, string> {
  const found = new Map<Schema, string>();
  for (const name of collectionNames)
    for (const { schema, path } of fieldsBelow(collectionDefinitions[name].schema, name))
      if (!found.has(schema)) found.set(schema, path);
  return found;
}

/** The schemas of the fields that an entry of a type has. */
export function fieldsUsed(collection: CollectionName, fields: unknown): Set<Schema> {
  const used = new Set<Schema>();
  mark(collectionDefinitions[collection].schema, fields, used);
  return used;
}

interface Field {
  schema: Schema;
  path: string;
}

function* fieldsBelow(schema: Schema, path: string): Generator<Field> {
  const rows = rowsOf(schema);
  if (rows) {
    yield* fieldsBelow(rows, `${path}[]`);
    return;
  }
  const kinds = fieldsByKind(schema);
  if (kinds.length === 0) yield* fieldsIn(schema, undefined, path);
  for (const { kind, discriminator } of kinds)
    yield* fieldsIn(schema, { [discriminator]: kind }, `${path}(${kind})`);
}

function* fieldsIn(parent: Schema, value: unknown, path: string): Generator<Field> {
  for (const [key, schema] of Object.entries(fieldsOf(parent, value) ?? {})) {
    yield { schema, path: `${path}.${key}` };
    yield* fieldsBelow(schema, `${path}.${key}`);
  }
}

function mark(schema: Schema, value: unknown, used: Set<Schema>): void {
  const rows = rowsOf(schema);
  if (rows && Array.isArray(value)) for (const row of value) mark(rows, row, used);
  if (rows || typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(fieldsOf(schema, value) ?? {})) {
    if (!Object.hasOwn(value, key)) continue;
    used.add(field);
    mark(field, (value as Record<string, unknown>)[key], used);
  }
}
