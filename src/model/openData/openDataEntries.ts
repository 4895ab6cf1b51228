import { groupBy } from '../../lib/lists.ts';
import { leadsTo } from '../../lib/existingPages.ts';
import { addressIfAny, contactsAddress } from '../addresses.ts';
import { all } from '../handbook.ts';
import type { EntryOf, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { pageNames } from '../site/siteMap.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { publishedCollections } from '../../schemas/openDataFields.ts';

/** An entry of any content type. */
export type AnyEntry = EntryOf<CollectionName>;

/**
 * The entries of the open data, type by type: all but those that only editors use, and those that search engines are kept
 * from, because a file of data cannot keep them out.
 */
export const publishedEntries = once('published entries', (handbook): readonly AnyEntry[] =>
  publishedCollections
    .flatMap((name) => all(handbook, name) as AnyEntry[])
    .filter(({ data }) => !isHidden(data)),
);

/** The entry's page, or its place on one, when this site has that page. */
export function placeOf(handbook: Handbook, entry: AnyEntry): string | undefined {
  const address = addressIfAny(handbook, entry);
  return address !== undefined && isPage(handbook, pageOf(address)) ? address : undefined;
}

/**
 * For each page, the entries that it is made from; for a page that is made from none and lists others, those on the pages
 * below it.
 */
export const entriesByPage = once(
  'entries by page',
  (handbook): ReadonlyMap<string, readonly AnyEntry[]> => {
    const placed = publishedEntries(handbook).flatMap((entry) =>
      pagesOf(handbook, entry).map((page) => ({ entry, page })),
    );
    const own = groupBy(placed, ({ page }) => page);
    const below = groupBy(
      placed.flatMap(({ entry, page }) =>
        pagesAbove(page).map((above) => ({ entry, page: above })),
      ),
      ({ page }) => page,
    );
    const found = [...pageNames(handbook).keys()].flatMap((page): [string, AnyEntry[]][] => {
      const entries = own.get(page) ?? below.get(page) ?? [];
      const isListed = entries.length > 0 && isPage(handbook, page);
      return isListed ? [[page, entries.map(({ entry }) => entry)]] : [];
    });
    return new Map(found);
  },
);

/** Pages that an entry is on by itself. A contact is on the page of each area that it serves. */
function pagesOf(handbook: Handbook, entry: AnyEntry): string[] {
  if (entry.collection === 'contacts' && entry.data.areas.length > 0)
    return entry.data.areas.map(contactsAddress);
  const place = placeOf(handbook, entry);
  return place === undefined ? [] : [pageOf(place)];
}

/** `/luton/groups/board/` → `/luton/groups/`, `/luton/`. The home page lists no entries. */
function pagesAbove(page: string): string[] {
  const parts = page.split('/').slice(1, -2);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
}

function isPage(handbook: Handbook, page: string): boolean {
  return pageNames(handbook).has(page) && leadsTo(page) === page;
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

function isHidden(data: object): boolean {
  return 'hiddenFromSearchEngines' in data && data.hiddenFromSearchEngines !== undefined;
}
