import { groupBy } from '../lib/lists.ts';
import type { CollectionName, EntryData } from '../schemas/collections.ts';

/** One validated entry, with its id and the folder it lives in. */
export interface Entry<Name extends CollectionName> {
  collection: Name;
  id: string;
  /** Id of the partnership whose folder holds it, or `shared`. */
  owner: string;
  data: EntryData<Name>;
  /** The text below its fields; none where it was not read from a file. */
  body?: string;
}

/** An entry of any one of several content types. */
export type EntryOf<Names extends CollectionName> = { [Name in Names]: Entry<Name> }[Names];

/** All entries of all content types, as read. */
export type Content = { [Name in CollectionName]: Entry<Name>[] };

/** The content of the site on one day, found by id. */
export interface Handbook {
  /** The day that "current" and "ended" are worked out for, `YYYY-MM-DD`. */
  today: string;
  entries: { [Name in CollectionName]: ReadonlyMap<string, Entry<Name>> };
}

/** Puts the entries within reach by id. */
export function buildHandbook(content: Content, today: string): Handbook {
  const entries: unknown = Object.fromEntries(
    Object.entries(content).map(([name, list]: [string, EntryOf<CollectionName>[]]) => [
      name,
      new Map(list.map((entry) => [entry.id, entry])),
    ]),
  );
  return { today, entries: entries as Handbook['entries'] };
}

/** All entries of a content type. */
export function all<Name extends CollectionName>(handbook: Handbook, name: Name): Entry<Name>[] {
  return [...handbook.entries[name].values()];
}

/** The entries of a content type that one partnership owns. */
export function ownedBy<Name extends CollectionName>(
  handbook: Handbook,
  name: Name,
  owner: string,
): Entry<Name>[] {
  const byOwner = once(handbook, `${name} by owner`, () =>
    groupBy(all(handbook, name), (each) => each.owner),
  );
  return [...(byOwner.get(owner) ?? [])];
}

const derived = new WeakMap<Handbook, Map<string, unknown>>();

/**
 * What is worked out from the whole handbook, once for each handbook. A key names one thing, so that what is kept
 * under it always has the type that its maker gives.
 */
export function once<Value>(handbook: Handbook, key: string, make: () => Value): Value {
  const kept = derived.get(handbook) ?? new Map<string, unknown>();
  derived.set(handbook, kept);
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Value;
}

/**
 * The entry with this id. Throws when there is none: the content check lets no such reference
 * through, so a miss is a fault of the program.
 */
export function entry<Name extends CollectionName>(
  handbook: Handbook,
  name: Name,
  id: string,
): Entry<Name> {
  const found = handbook.entries[name].get(id);
  if (!found) throw new Error(`There is no entry "${id}" in ${name}.`);
  return found as Entry<Name>;
}

/** The last part of an id: the part that addresses use. */
export function slugOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
