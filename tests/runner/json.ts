/** A field of something read from JSON; undefined when it is no object or lacks the field. */
export const valueAt = (holder: unknown, name: string): unknown =>
  (holder as Record<string, unknown> | null | undefined)?.[name];

/** A list in a field; an empty one for anything else. */
export function listAt(holder: unknown, name: string): unknown[] {
  const value = valueAt(holder, name);
  return Array.isArray(value) ? value : [];
}

/** A text in a field; an empty one for anything else. */
export function textAt(holder: unknown, name: string): string {
  const value = valueAt(holder, name);
  return typeof value === 'string' ? value : '';
}

/** A count in a field; undefined for anything but a whole number from 0. */
export function countAt(holder: unknown, name: string): number | undefined {
  const value = valueAt(holder, name);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
