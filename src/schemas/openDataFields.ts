import { z } from 'zod';
import { collectionDefinitions, collectionNames } from './collections.ts';
import type { CollectionName } from './collections.ts';
import { fieldsOf, metaOf, rowsOf } from './schemaTree.ts';

/** A JSON Schema (2020-12). */
export type JsonSchema = Record<string, unknown>;

/** True for a field, or a whole content type, that only editors use. */
export function isForEditors(schema: z.core.$ZodType): boolean {
  return metaOf(schema).forEditors === true;
}

/** Content types that the open data has: all but those that only editors use. */
export const publishedCollections: readonly CollectionName[] = collectionNames.filter(
  (name) => !isForEditors(collectionDefinitions[name].schema),
);

/** A validated value without the fields that only editors use, however deep. */
export function publishedValue(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = rowsOf(schema);
    return rows ? value.map((row: unknown) => publishedValue(rows, row)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = fieldsOf(schema, value);
  if (!fields) return value;
  const kept = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) return [[key, child]];
    return isForEditors(field) ? [] : [[key, publishedValue(field, child)]];
  });
  return Object.fromEntries(kept);
}

/**
 * The JSON Schema of what is published of a value: defaults filled in, without the fields that only editors use. Fields
 * with the id of another entry name its content type in `x-reference`.
 */
export function publishedJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      leaveOutForEditors(zodSchema, jsonSchema);
      useKnownWords(jsonSchema);
    },
  });
  return { $schema, ...rest };
}

function leaveOutForEditors(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return;
  const out = Object.keys(def.shape).filter((key) => isForEditors(def.shape[key]!));
  for (const key of out) delete json.properties?.[key];
  if (json.required) json.required = json.required.filter((key) => !out.includes(key));
}

/** Says what our own words say in words that validators know, or pass over. */
function useKnownWords(json: z.core.JSONSchema.BaseSchema): void {
  if ('example' in json) json.examples = [json['example']];
  if ('reference' in json) json['x-reference'] = json['reference'];
  for (const own of ['example', 'reference', 'differs', 'ties', 'default'])
    Reflect.deleteProperty(json, own);
}
