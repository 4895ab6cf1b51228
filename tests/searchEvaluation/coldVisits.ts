import type { ServedSite } from './evaluate.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import { search } from './searchPage.ts';
import type { TabBrowser } from './tab.ts';
import type { Wire } from './wire.ts';

/** A first visit to the search page, with nothing cached. */
export interface ColdVisit {
  query: DrawnQuery;
  /** Everything that was sent until the first results stood there, in bytes. */
  bytes: number;
  /** The same by file, the largest first. */
  files: { path: string; bytes: number }[];
  milliseconds: number;
}

/** Opens the search page with each query in its own tab, one after the other. */
export async function visitCold(
  browser: TabBrowser,
  site: ServedSite,
  wire: Wire,
  queries: readonly DrawnQuery[],
): Promise<ColdVisit[]> {
  const visits: ColdVisit[] = [];
  for (const query of queries) {
    const tab = await browser.newTab();
    try {
      wire.reset();
      const { milliseconds } = await search(tab, site.address, query.query);
      const files = wire.sent().toSorted((a, b) => b.bytes - a.bytes);
      visits.push({
        query,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        files,
        milliseconds,
      });
    } finally {
      await tab.close();
    }
  }
  return visits;
}

/** The first query of each group. */
export function oneOfEachGroup(queries: readonly DrawnQuery[]): DrawnQuery[] {
  return [...Map.groupBy(queries, ({ group }) => group).values()].flatMap((some) =>
    some.slice(0, 1),
  );
}
