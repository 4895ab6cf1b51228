import { groupBy } from '../lib/lists.ts';
import { NotingMap } from '../lib/notingMap.ts';
import { noteName, withoutNotes } from '../lib/reads.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Content, Entry, EntryOf, Handbook } from './entry.ts';
import { listName, noteEntry, notThere } from './notedEntries.ts';
import { once } from './once.ts';

export type { Content, Entry, EntryOf, Handbook } from './entry.ts';

/** Name of reading the day. */
export const TODAY = 'today';

/** Puts the entries within reach by id. */
export function buildHandbook(content: Content, today: string): Handbook {
  const entries: unknown = Object.fromEntries(
    withoutNotes(() => Object.entries(content)).map(
      ([name, list]: [string, EntryOf<CollectionName>[]]) => [
        name,
        new NotingMap(
          list.map((entry) => [entry.id, entry] as const),
          {
            all: listName(name),
            noteKey: (id, found) => (found ? noteEntry(found) : noteName(notThere(name, id))),
          },
        ),
      ],
    ),
  );
  return {
    get today() {
      noteName(TODAY);
      return today;
    },
    entries: entries as Handbook['entries'],
  };
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
  return [...((byOwner(handbook, name).get(owner) ?? []) as unknown as Entry<Name>[])];
}

const byOwner = once('entries by owner', (handbook, name: CollectionName) =>
  groupBy(all(handbook, name) as EntryOf<CollectionName>[], (each) => each.owner),
);

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
