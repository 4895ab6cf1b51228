import { z } from 'zod';
import { oncePer } from '../lib/oncePer.ts';

/** Steps from the top of a value to a place in it. */
type FieldPath = readonly PropertyKey[];

type Schema = z.core.$ZodType;

/** The schema inside optional, default, nullable and preprocessing wrappers. */
const unwrap = oncePer((schema: Schema): Schema => {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
});

/** True when the field may be left out of the file. */
export function isOptional(schema: Schema): boolean {
  const inner = innerOf(schema);
  return (
    ['optional', 'default', 'prefault'].includes(defOf(schema).type) ||
    (inner !== undefined && isOptional(inner))
  );
}

/** Title, description, example and reference of a field, from the nearest wrapper that has them. */
export const metaOf = oncePer((schema: Schema): Readonly<z.core.GlobalMeta> => {
  const inner = innerOf(schema);
  return { ...(inner && metaOf(inner)), ...z.globalRegistry.get(schema) };
});

/**
 * Fields that an object may have, by name; undefined when the schema is no object.
 * For a choice between kinds, `value` tells which kind; without a known kind all fields count.
 */
export function fieldsOf(
  schema: Schema,
  value?: unknown,
): Readonly<Record<string, Schema>> | undefined {
  const def = defOf(unwrap(schema));
  if (def.type === 'object') return def.shape;
  if (def.type !== 'union') return undefined;
  const chosen = chosenOption(schema, value);
  if (chosen) return fieldsOf(chosen, value);
  return Object.assign({}, ...def.options.map((option) => fieldsOf(option, value)));
}

/** Schema of one field or row of a value, or undefined when the schema has no such place. */
export function childOf(schema: Schema, key: PropertyKey, value: unknown): Schema | undefined {
  const rows = rowsOf(schema);
  if (rows) return rows;
  const fields = fieldsOf(schema, value);
  return fields && Object.hasOwn(fields, key) ? fields[String(key)] : undefined;
}

/** A text in a value, with its place and what its schema says of it. */
interface FoundText {
  path: PropertyKey[];
  text: string;
  meta: Readonly<z.core.GlobalMeta>;
}

/** Every text of a value, however deep. The value may be invalid: what does not fit the schema is passed over. */
export function textsIn(schema: Schema, value: unknown, path: PropertyKey[] = []): FoundText[] {
  if (typeof value === 'string') return [{ path, text: value, meta: metaOf(schema) }];
  if (typeof value !== 'object' || value === null) return [];
  const rows = rowsOf(schema);
  if (rows)
    return Array.isArray(value)
      ? value.flatMap((row, index) => textsIn(rows, row, [...path, index]))
      : [];
  const fields = fieldsOf(schema, value) ?? {};
  return Object.entries(value).flatMap(([key, child]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field ? textsIn(field, child, [...path, key]) : [];
  });
}

/** Each kind that a choice between kinds offers, with its own fields; empty when the schema is no such choice. */
export function fieldsByKind(
  schema: Schema,
): { discriminator: string; kind: string; fields: Record<string, Schema> }[] {
  const discriminator = discriminatorOf(schema);
  return optionsOf(schema).map(({ kind, option }) => {
    const own = Object.entries(fieldsOf(option) ?? {}).filter(([key]) => key !== discriminator);
    return { discriminator, kind, fields: Object.fromEntries(own) };
  });
}

/** Names of the kinds that a choice between kinds offers; empty when the schema is no such choice. */
export function kindsOf(schema: Schema): string[] {
  return optionsOf(schema).map(({ kind }) => kind);
}

/** Rows of a list; undefined when the schema is no list. */
export function rowsOf(schema: Schema): Schema | undefined {
  const def = defOf(unwrap(schema));
  return def.type === 'array' ? def.element : undefined;
}

/** Values that a field allows, when it is a choice from a list; otherwise empty. */
export function allowedValues(schema: Schema | undefined): string[] {
  const def = schema && defOf(unwrap(schema));
  if (def?.type === 'enum') return Object.values(def.entries).map(String);
  if (def?.type === 'literal') return def.values.map(String);
  return [];
}

/** Schema at the end of a path, as far as the schema reaches. */
export function schemaAt(schema: Schema, path: FieldPath, value: unknown): Schema | undefined {
  let current: Schema | undefined = schema;
  let currentValue = value;
  for (const key of path) {
    current = current && childOf(current, key, currentValue);
    currentValue = valueAt(currentValue, [key]);
  }
  return current;
}

/** Value at the end of a path, or undefined when the path leads nowhere. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function innerOf(schema: Schema): Schema | undefined {
  const def = defOf(schema);
  if (def.type === 'pipe') return defOf(def.in).type === 'transform' ? def.out : def.in;
  return 'innerType' in def ? def.innerType : undefined;
}

const optionsOf = oncePer((schema: Schema): readonly { kind: string; option: Schema }[] => {
  const def = defOf(unwrap(schema));
  if (def.type !== 'union') return [];
  return def.options.flatMap((option) =>
    allowedValues(fieldsOf(option)?.[discriminatorOf(schema)]).map((kind) => ({ kind, option })),
  );
});

function chosenOption(schema: Schema, value: unknown): Schema | undefined {
  const kind = valueAt(value, [discriminatorOf(schema)]);
  return optionsOf(schema).find((each) => each.kind === kind)?.option;
}

/** Name of the field that tells the kind in a choice between kinds. */
export function discriminatorOf(schema: Schema): string {
  const def = defOf(unwrap(schema));
  return 'discriminator' in def ? String(def.discriminator) : 'kind';
}

function defOf(schema: Schema) {
  return (schema as z.core.$ZodTypes)._zod.def;
}
