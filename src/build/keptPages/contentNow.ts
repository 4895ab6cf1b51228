import { hash } from 'node:crypto';
import { dataName, hasData } from '../../lib/pagesWithData.ts';
import { WITHDRAWN } from '../../loader/contentElsewhere.ts';
import type { ContentShown } from '../../loader/contentElsewhere.ts';
import { TODAY } from '../../model/handbook.ts';
import type { Handbook } from '../../model/handbook.ts';
import { entryName, listName, notThere } from '../../model/notedEntries.ts';
import type { PartRow } from '../../model/notedEntries.ts';
import { resultNamed, RESULT } from '../../model/once.ts';
import { valueText } from '../../model/valueText.ts';
import { collectionNames } from '../../schemas/collections.ts';

/** What a build finds when it looks at all that pages have read. */
export interface ContentNow {
  rows: readonly PartRow[];
  /** Hash of each part of the content, by its number. */
  parts: readonly string[];
  /** Hash of what a name of a read stands for; undefined when it cannot be told. */
  named: (name: string) => string | undefined;
}

/** Letters of a hash: enough that two values never share one by chance. */
const LETTERS = 22;

/** Short hash of a text. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, LETTERS);
}

/** What the content is in this build, in hashes. */
export function contentNow({ rows = [], withdrawn }: ContentShown, handbook: Handbook): ContentNow {
  const known = new Map<string, string | undefined>();
  const named = (name: string) => {
    if (!known.has(name))
      known.set(
        name,
        hashOf(() => valueNamed(handbook, withdrawn, name)),
      );
    return known.get(name);
  };
  return { rows, parts: rows.flatMap(partHashes), named };
}

/** Hashes of the parts of an entry: which it is with the fields that it has, its text, and each field. */
function partHashes({ entry, fields }: PartRow): string[] {
  const data = entry.data as Record<string, unknown>;
  return [
    shortHash(`${entryName(entry)} ${fields.join()}`),
    shortHash(entry.body ?? ''),
    ...fields.map((field) => shortHash(JSON.stringify(data[field]) ?? '')),
  ];
}

function hashOf(value: () => unknown): string | undefined {
  try {
    return shortHash(valueText(value()));
  } catch {
    // It is not known any more, or cannot be compared: whoever has read it is made anew.
    return undefined;
  }
}

function valueNamed(handbook: Handbook, withdrawn: unknown, name: string): unknown {
  if (name === TODAY) return handbook.today;
  if (name === WITHDRAWN) return withdrawn;
  if (name.startsWith(RESULT)) return resultNamed(handbook, name);
  const path = name.slice(dataName('').length);
  if (name === dataName(path)) return hasData(path);
  for (const collection of collectionNames) {
    const list = handbook.entries[collection];
    if (name === listName(collection)) return [...list.values()];
    const id = name.slice(notThere(collection, '').length);
    if (name === notThere(collection, id)) return list.has(id);
  }
  throw new Error(`Nothing is called "${name}".`);
}
