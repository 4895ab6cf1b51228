import type { CollectionName } from '../../src/schemas/names.ts';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import { findReferences } from '../../src/schemas/references.ts';
import type { Content, EntryOf } from '../../src/model/handbook.ts';

type AnyEntry = EntryOf<CollectionName>;

/** Content types of `shared` whose entries belong to one place, and are more when there are more places. */
const OF_A_PLACE: ReadonlySet<CollectionName> = new Set(['areas', 'partnerships']);

/**
 * The content of a site with so many times the partnerships: each copy has its own partnerships, areas, sources,
 * contacts and all else that a partnership owns, linked among themselves, and shares the national entries.
 */
export function manyPartnerships(content: Content, times: number): Content {
  const copies = Array.from({ length: times }, (_, copy) => copyOf(content, copy));
  return Object.fromEntries(
    collectionNames.map((name) => {
      const lists: AnyEntry[][] = copies.map((one) => one[name]);
      const byId = new Map(lists.flat().map((entry) => [entry.id, entry]));
      return [name, [...byId.values()]];
    }),
  ) as unknown as Content;
}

function copyOf(content: Content, copy: number): Content {
  if (copy === 0) return content;
  const lists: AnyEntry[][] = collectionNames.map((name) => content[name]);
  const names = new Map(
    lists
      .flat()
      .filter(isOfAPlace)
      .map((entry) => [`${entry.collection} ${entry.id}`, renamed(entry.id, copy)]),
  );
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      content[name].map((entry: AnyEntry) => {
        const id = names.get(`${name} ${entry.id}`);
        if (!id) return entry;
        const data = structuredClone(entry.data);
        const { schema } = collectionDefinitions[name];
        for (const { path, collection, id: to } of findReferences(schema, data))
          setAt(data, path, names.get(`${collection} ${to}`) ?? to);
        const owner = entry.owner === 'shared' ? entry.owner : renamed(entry.owner, copy);
        return { ...entry, id, owner, data };
      }),
    ]),
  ) as unknown as Content;
}

function isOfAPlace({ collection, owner, data }: AnyEntry): boolean {
  return (
    owner !== 'shared' ||
    OF_A_PLACE.has(collection) ||
    ('partnership' in data && !!data.partnership)
  );
}

/** `luton/2023/board` becomes `luton-7/2023/board`. */
function renamed(id: string, copy: number): string {
  return (
    id.replace(/^[^/]+/, (first) => (first === 'shared' ? first : `${first}-${copy}`)) +
    (id.startsWith('shared/') ? `-${copy}` : '')
  );
}

function setAt(data: object, path: readonly PropertyKey[], value: string): void {
  let place: unknown = data;
  for (const key of path.slice(0, -1)) place = Reflect.get(place as object, key);
  Reflect.set(place as object, path.at(-1)!, value);
}
