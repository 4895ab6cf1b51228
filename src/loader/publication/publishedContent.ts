import { collectionNames } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { ContentEntry, WrittenContent } from '../entries.ts';
import { referencesOf } from './referencesOf.ts';
import { hasStatuses, spansIn } from './spans.ts';
import { isOnSite } from './times.ts';
import type { SiteClock } from './times.ts';

/** Content types whose entries are there for those that refer to them. */
const SUPPORTING: readonly CollectionName[] = ['sources', 'agencies'];

/**
 * Content without what readers may not see: drafts, what is to come, what has been withdrawn, all that is part of such
 * an entry, and documents and agencies that nothing else names. This is the one place where they are dropped: what
 * comes after it does not know that they exist.
 */
export function publishedContent(content: WrittenContent, clock: SiteClock): WrittenContent {
  if (!hasStatuses(content)) return content;
  const spanOf = spansIn(content);
  const everything = Object.values(content).flat() as ContentEntry[];
  const hidden = new Set(everything.filter((entry) => !isOnSite(spanOf(entry), clock)).map(keyOf));
  hideUnused(everything, hidden);
  const lists = collectionNames.map((name) => {
    const entries: ContentEntry[] = content[name];
    return [name, entries.filter((entry) => !hidden.has(keyOf(entry)))];
  });
  const published: unknown = Object.fromEntries(lists);
  return published as WrittenContent;
}

/** Hides what only hidden entries name, and what only that names. */
function hideUnused(everything: readonly ContentEntry[], hidden: Set<string>): void {
  const users = new Map<string, Set<string>>();
  for (const entry of everything)
    for (const found of referencesOf(entry)) {
      const key = keyOf(found);
      if (key === keyOf(entry)) continue;
      users.set(key, (users.get(key) ?? new Set()).add(keyOf(entry)));
    }
  const supporting = everything.filter(({ collection }) => SUPPORTING.includes(collection));
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const entry of supporting)
      if (users.get(keyOf(entry))?.isSubsetOf(hidden)) hidden.add(keyOf(entry));
  }
}

function keyOf({ collection, id }: { collection: CollectionName; id: string }): string {
  return `${collection} ${id}`;
}
