import type { FieldPath } from './entries.ts';

/** A text of an entry, and the field it is in. */
export interface FieldText {
  text: string;
  path: FieldPath;
}

/** Every text in the value of a field and in all below it, but for the fields of the names left out. */
export function textsIn(
  value: unknown,
  leftOut: ReadonlySet<string>,
  path: FieldPath = [],
): FieldText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return children
    .filter(([key]) => !leftOut.has(String(key)))
    .flatMap(([key, child]) => textsIn(child, leftOut, [...path, key]));
}
