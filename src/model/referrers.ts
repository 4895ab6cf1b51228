import { collectionDefinitions } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/names.ts';
import { referencesIn } from '../schemas/references.ts';
import type { Entry, EntryOf, Handbook } from './handbook.ts';
import { once } from './once.ts';

/** An entry that refers to another, and where in its fields it does. */
interface Referrer {
  entry: EntryOf<CollectionName>;
  path: readonly PropertyKey[];
}

/**
 * The entries of a content type that refer to an entry, each once, in the order of their ids. With `field`, only
 * those that do so in or below a field of this name, however deep.
 */
export function referrersTo<Name extends CollectionName>(
  handbook: Handbook,
  from: Name,
  to: Pick<EntryOf<CollectionName>, 'collection' | 'id'>,
  field?: string,
): Entry<Name>[] {
  const found = referrersByKey(handbook).get(keyOf(from, to.collection, to.id)) ?? [];
  const wanted = found.filter(({ path }) => field === undefined || path.includes(field));
  return [...new Set(wanted.map(({ entry }) => entry as Entry<Name>))];
}

const referrersByKey = once('referrers', referrersIn);

/** Every reference that a schema declares, by the content type it is made from and the entry it leads to. */
function referrersIn({ entries }: Handbook): Map<string, Referrer[]> {
  const index = new Map<string, Referrer[]>();
  const lists: Iterable<ReadonlyMap<string, EntryOf<CollectionName>>> = Object.values(entries);
  for (const list of lists)
    for (const entry of list.values()) {
      const { schema } = collectionDefinitions[entry.collection];
      for (const { collection, id, path } of referencesIn(schema, entry.data)) {
        const key = keyOf(entry.collection, collection, id);
        const known = index.get(key);
        if (known) known.push({ entry, path });
        else index.set(key, [{ entry, path }]);
      }
    }
  return index;
}

function keyOf(from: CollectionName, to: CollectionName, id: string): string {
  return `${from} ${to} ${id}`;
}
