import { findReferences } from '../../schemas/references.ts';
import type { EntryOf } from '../../model/handbook.ts';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { ContentEntry, WrittenContent } from '../entries.ts';
import { includedOwners } from './includedOwners.ts';
import { withoutReferences } from './withoutReferences.ts';
import type { IsGone } from './withoutReferences.ts';

const SHARED = 'shared';

/** Shared entries that are there for the entries that refer to them. What is national stays, used or not. */
const SUPPORTING: readonly CollectionName[] = ['sources', 'terms', 'agencies'];

/**
 * The content of an edition: the entries of its partnerships and the shared ones that they use, without a reference
 * to what is left out. Everything, as it is, when no partnerships are named.
 *
 * @throws when a name is not the id of a partnership.
 */
export function contentOfEdition(
  content: WrittenContent,
  named: readonly string[] | undefined,
): WrittenContent {
  if (named === undefined) return content;
  const owners = includedOwners(content.partnerships, named);
  const everything = collectionNames.flatMap((name): ContentEntry[] => content[name]);
  const users = usersOf(everything);
  const gone = new Set(everything.filter((entry) => isOthers(entry, owners, content)).map(keyOf));
  const isGone: IsGone = (collection, id) => gone.has(keyOf({ collection, id }));

  let left: ContentEntry[] = everything;
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    left = left.flatMap((entry) => {
      const kept = isUnused(entry, users, gone)
        ? undefined
        : keptOf(entry, isGone, owners, content);
      if (!kept) gone.add(keyOf(entry));
      return kept ? [kept] : [];
    });
  }
  const lists = collectionNames.map((name) => [
    name,
    left.filter(({ collection }) => collection === name),
  ]);
  const edition: unknown = Object.fromEntries(lists);
  return edition as WrittenContent;
}

/** True for what belongs to a partnership that is left out: its entries, its areas, its documents. */
function isOthers(
  entry: ContentEntry,
  owners: ReadonlySet<string>,
  { partnerships }: WrittenContent,
): boolean {
  if (entry.owner !== SHARED) return !owners.has(entry.owner);
  if (entry.collection === 'sources')
    return entry.data.partnership !== undefined && !owners.has(entry.data.partnership);
  if (entry.collection !== 'areas') return false;
  const covering = partnerships.filter(({ data }) => data.areas.includes(entry.id));
  return covering.length > 0 && covering.every(({ id }) => !owners.has(id));
}

/** True for an entry that is left out already, and for a supporting one whose users all are. */
function isUnused(
  entry: ContentEntry,
  users: ReadonlyMap<string, ReadonlySet<string>>,
  gone: ReadonlySet<string>,
): boolean {
  const referring = users.get(keyOf(entry));
  return (
    gone.has(keyOf(entry)) ||
    (SUPPORTING.includes(entry.collection) && referring !== undefined && referring.isSubsetOf(gone))
  );
}

/** An entry without what is left out; undefined when it cannot be without. */
function keptOf(
  entry: ContentEntry,
  isGone: IsGone,
  owners: ReadonlySet<string>,
  content: WrittenContent,
): ContentEntry | undefined {
  const kept = withoutReferences(
    collectionDefinitions[entry.collection].schema,
    entry.data,
    isGone,
  );
  if (kept === 'gone') return undefined;
  const whole = { ...entry, data: kept.value } as ContentEntry;
  if (whole.collection !== 'changes') return whole;
  const isLeft = (page: string) => !leadsToOthers(page, isGone, owners, content);
  const pages = whole.data.pages.filter(isLeft);
  return pages.length > 0 ? { ...whole, data: { ...whole.data, pages } } : undefined;
}

/** True for the address of a page below a partnership or an area that is left out. */
function leadsToOthers(
  page: string,
  isGone: IsGone,
  owners: ReadonlySet<string>,
  { partnerships }: WrittenContent,
): boolean {
  const [first = '', second = ''] = page.split('/').slice(1);
  if (first === 'contacts') return isGone('areas', second);
  return partnerships.some(({ id }) => id === first) && !owners.has(first);
}

/** For each entry, the entries that refer to it. */
function usersOf(entries: readonly ContentEntry[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const found of findReferences(
      collectionDefinitions[entry.collection].schema,
      entry.data,
    )) {
      const key = keyOf(found);
      users.set(key, (users.get(key) ?? new Set()).add(keyOf(entry)));
    }
  return users;
}

function keyOf({ collection, id }: Pick<EntryOf<CollectionName>, 'collection' | 'id'>): string {
  return `${collection} ${id}`;
}
