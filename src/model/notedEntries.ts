import { noteName, notePart } from '../lib/reads.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Content, EntryOf } from './entry.ts';

/** An entry of any content type. */
type AnyEntry = EntryOf<CollectionName>;

/** Where the parts of an entry are in the numbers of all parts. */
export interface PartRow {
  entry: AnyEntry;
  /** Names of its fields, in their order. */
  fields: readonly string[];
  /** Number of the part for which fields it has; then come its text, and each field in the order of their names. */
  first: number;
}

/** Content of which every read is noted, and its parts. */
export interface NotedContent<Noted extends Content> {
  content: Noted;
  rows: readonly PartRow[];
}

/** What is known of an object of which reads are noted. */
interface NotedEntry {
  /** Which entry it is. */
  name: string;
  /** Number of its first part. */
  first: number;
  /** True for the fields of the entry. */
  isData: boolean;
}

/** Parts of an entry that come before its fields: which fields it has, and its text. */
export const PARTS_BEFORE_FIELDS = 2;

/** How many parts entries have. */
export function partsIn(rows: readonly PartRow[]): number {
  const last = rows.at(-1);
  return last ? last.first + PARTS_BEFORE_FIELDS + last.fields.length : 0;
}

/** Name of reading which entries of a content type there are. */
export const listName = (name: string) => `list ${name}`;

/** Name of asking for an entry that is not there. */
export const notThere = (name: string, id: string) => `none ${name} ${id}`;

declare global {
  // A build loads this module more than once in one process: each copy has to know the entries of the others.
  var handbookNotedEntries: WeakMap<object, NotedEntry> | undefined;
}

const notedEntries = (globalThis.handbookNotedEntries ??= new WeakMap());

/** The entry that an object is, or whose fields it is, when its reads are noted. */
export function notedEntry(value: object): NotedEntry | undefined {
  return notedEntries.get(value);
}

/** Which entry it is, its owner and its file included: what can be read of it without a note. */
export function entryName({ collection, id, owner, file = '' }: AnyEntry): string {
  return JSON.stringify([collection, id, owner, file]);
}

/** Notes that an entry is there, with the fields that it has. */
export function noteEntry(entry: object): void {
  const noted = notedEntries.get(entry);
  if (noted) notePart(noted.first);
}

/**
 * Content that says of every field, text and list when it is read, and is the same otherwise. All threads that are given
 * the same content give its parts the same numbers.
 */
export function withNotes<Noted extends Content>(content: Noted): NotedContent<Noted> {
  const rows: PartRow[] = [];
  let parts = 0;
  const noted = {};
  for (const [name, list] of Object.entries(content) as [string, AnyEntry[]][]) {
    const entries = list.map((entry) => {
      const row = { entry, fields: Object.keys(entry.data), first: parts };
      rows.push(row);
      parts += PARTS_BEFORE_FIELDS + row.fields.length;
      return notedEntryOf(row);
    });
    Object.defineProperty(noted, name, {
      enumerable: true,
      get: () => {
        noteName(listName(name));
        return entries;
      },
    });
  }
  return { content: noted as Noted, rows };
}

function notedEntryOf({ entry, fields, first }: PartRow): AnyEntry {
  const data: object = {};
  const values = entry.data as Record<string, unknown>;
  for (const [place, field] of fields.entries()) {
    const value = values[field];
    const number = first + PARTS_BEFORE_FIELDS + place;
    Object.defineProperty(data, field, {
      enumerable: true,
      get: () => {
        notePart(number);
        return value;
      },
    });
  }
  const { body } = entry;
  // What is known of a file besides serves messages about it: a copy of the entry that is made for a page leaves it out.
  const noted = Object.defineProperties(
    {},
    {
      ...Object.fromEntries(
        Object.entries(entry).map(([name, value]: [string, unknown]) => [
          name,
          { value, enumerable: typeof value !== 'function' },
        ]),
      ),
      data: {
        enumerable: true,
        get: () => {
          notePart(first);
          return data;
        },
      },
      body: {
        enumerable: true,
        get: () => {
          notePart(first + 1);
          return body;
        },
      },
    },
  ) as AnyEntry;
  const name = entryName(entry);
  notedEntries.set(noted, { name, first, isData: false });
  notedEntries.set(data, { name, first, isData: true });
  return noted;
}
