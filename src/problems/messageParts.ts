import { stringify } from 'yaml';
import { joinWords } from '../lib/lists.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { collectionDefinitions } from '../schemas/collections.ts';

const MAX_SHOWN = 60;

/** A value from a file in quotation marks, shortened, with characters that cannot be seen made visible. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const visible = text.replace(/\p{C}+/gu, ' ').trim();
  return `"${visible.length > MAX_SHOWN ? `${visible.slice(0, MAX_SHOWN)}…` : visible}"`;
}

/** `"a", "b" or "c"`. */
export function quotedList(values: readonly string[]): string {
  return joinWords(values.map(quote), 'or');
}

/** `Did you mean "luton"?`, or the other sentence when nothing is near. */
export function didYouMean(candidate: string | undefined, otherwise: string): string {
  return candidate === undefined ? otherwise : `Did you mean "${candidate}"?`;
}

/** A field with a value, on one line, as it is typed in a file: `areas: [ luton ]`. */
export function asTyped(field: string, value: unknown): string {
  return `${field}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;
}

/** `group` or `annual report`: what authors call an entry of a content type. */
export function labelOf(collection: CollectionName): string {
  return collectionDefinitions[collection].label;
}

/** The noun with `a` or `an`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `1 file`, `2 files`, `1 entry`, `2 entries`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
