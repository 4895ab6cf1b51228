import { notedEntry } from './notedEntries.ts';

/**
 * A value that was worked out from content, written so that two texts are the same only when the values are. Of an entry
 * only its identity is written: reads of its fields are noted, and compared, by themselves.
 *
 * @throws when there is anything in it that cannot be compared, such as a function.
 */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error(`A ${typeof value} cannot be compared with that of another build.`);
  if (typeof value !== 'object' || value === null) return String(value);
  const entry = notedEntry(value);
  if (entry) return `${entry.isData ? 'fields' : 'entry'} ${entry.name}`;
  if (Array.isArray(value)) return `[${value.map(valueText).join()}]`;
  if (value instanceof Map) return `map[${[...value].map(valueText).join()}]`;
  if (value instanceof Set) return `set[${[...value].map(valueText).join()}]`;
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (value instanceof RegExp) return `pattern ${String(value)}`;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== null && kind !== Object.prototype)
    throw new Error(
      'Only lists, maps and plain objects can be compared with those of another build.',
    );
  const fields = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}:${valueText(one)}`,
  );
  return `{${fields.join()}}`;
}
