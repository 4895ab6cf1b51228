import { groupBy } from '../../lib/lists.ts';
import { byId, inTurn, newestFirst } from '../../lib/sorting.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { addressToday, movedPages } from './movedPages.ts';
import { pageNames } from './siteMap.ts';

/** How many changes a page shows of itself. */
const MOST_ON_PAGE = 3;

/** A page that a change speaks of, where it is today. A page that has been withdrawn has no name any more. */
export interface ChangedPage {
  path: string;
  name?: string;
}

/** All changes, the newest first; those of one day in the order of their names. */
export function changesNewestFirst(handbook: Handbook): Entry<'changes'>[] {
  return all(handbook, 'changes').toSorted(
    inTurn(
      newestFirst(({ data }) => data.date),
      byId,
    ),
  );
}

/** All changes by month (`2026-11`), the newest first. */
export function changesByMonth(
  handbook: Handbook,
): { month: string; changes: Entry<'changes'>[] }[] {
  const months = groupBy(changesNewestFirst(handbook), ({ data }) => data.date.slice(0, 7));
  return [...months].map(([month, changes]) => ({ month, changes }));
}

/** The last changes of the page with this path, the newest first. */
export function changesOfPage(
  handbook: Handbook,
  path: string,
  most = MOST_ON_PAGE,
): Entry<'changes'>[] {
  return (changesByPage(handbook).get(path) ?? []).slice(0, most).map(({ change }) => change);
}

const changesByPage = once('changes by page', (handbook) => {
  const pairs = changesNewestFirst(handbook).flatMap((change) =>
    pagesOf(handbook, change).map((page) => ({ page, change })),
  );
  return groupBy(pairs, ({ page }) => page);
});

/** The last changes that speak of a procedure or a set of thresholds, the newest first. */
export function changesForPractitioners(
  handbook: Handbook,
  most = MOST_ON_PAGE,
): Entry<'changes'>[] {
  const isForPractitioners = (path: string) => /\/(?:procedures|thresholds)\//.test(path);
  return changesNewestFirst(handbook)
    .filter(({ data }) => data.pages.some(isForPractitioners))
    .slice(0, most);
}

/** The pages of each change, by the id of the change. */
export function changedPages(handbook: Handbook): ReadonlyMap<string, ChangedPage[]> {
  const names = pageNames(handbook);
  const named = (path: string): ChangedPage => {
    const name = names.get(path) ?? movedPages(handbook).get(path)?.name;
    return { path: addressToday(handbook, path), ...(name && { name }) };
  };
  return new Map(all(handbook, 'changes').map(({ id, data }) => [id, data.pages.map(named)]));
}

/** Pages on which a change is shown today, each once. */
export function pagesOf(handbook: Handbook, { data }: Entry<'changes'>): string[] {
  const today = data.pages.map((page) => addressToday(handbook, page).replace(/#.*$/, ''));
  return [...new Set(today)];
}
