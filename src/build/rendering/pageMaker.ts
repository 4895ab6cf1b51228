import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { noReads, notedIn } from '../../lib/reads.ts';
import type { Reads } from '../../lib/reads.ts';
import { partsIn } from '../../model/notedEntries.ts';
import type { PartRow } from '../../model/notedEntries.ts';
import type { PageApp } from './pageBundle.ts';
import { sentReads, sentResponse } from './pageRequests.ts';
import type { SentReads, SentResponse } from './pageRequests.ts';

/** A page that was made, and what it has read. */
export interface MadePage {
  page: SentResponse;
  /** Nothing where no account is kept. */
  reads: SentReads | undefined;
}

/**
 * Makes the pages of a thread one at a time, so that whatever is read meanwhile was read for that page. With `rows`, the
 * parts of the content, it says what each page has read, leaving out what its route reads to list its pages.
 */
export function pageMaker(
  app: PageApp,
  rows: readonly PartRow[] | undefined,
): (request: Request, route: RouteData) => Promise<MadePage> {
  let before: Promise<unknown> = Promise.resolve();
  const listed = new Set<string>();
  // All pages share it: a page reads few of all parts, so that clearing it takes less than making it.
  const parts = new Uint8Array(rows ? partsIn(rows) : 0);
  const make = async (request: Request, route: RouteData): Promise<MadePage> => {
    const render = async () => sentResponse(await app.render(request, { routeData: route }));
    if (!rows) return { page: await render(), reads: undefined };
    if (!listed.has(route.component)) await listPages(app, route);
    listed.add(route.component);
    const reads: Reads = { ...noReads(0), parts };
    try {
      const page = await notedIn(reads, render);
      return { page, reads: sentReads(reads) };
    } finally {
      for (const number of reads.numbers) parts[number] = 0;
    }
  };
  return (request, route) => {
    const made = before.then(() => make(request, route));
    before = made.catch(() => undefined);
    return made;
  };
}

/** Has Astro list the pages of a route, which it remembers: the first of them would seem to have read all that takes. */
async function listPages(app: PageApp, route: RouteData): Promise<void> {
  const ofRoute = {
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: app.routeCache,
    getComponentByRoute: (one: RouteData) => app.getComponentByRoute(one),
  };
  await new StaticPaths(ofRoute as unknown as StaticPathsApp).getAll();
}
