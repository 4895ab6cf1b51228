import type { RouteData } from 'astro';
import { buildDay } from '../../lib/buildDay.ts';
import { readsAreKept } from '../../lib/reads.ts';
import { contentToSend } from '../../loader/contentToSend.ts';
import type { PageApp } from './pageBundle.ts';
import type { MadePage } from './pageMaker.ts';
import { PAGES_AT_ONCE, startPageThread } from './pageThreads.ts';
import type { PageThread } from './pageThreads.ts';

/**
 * Starts the threads of a build, each with the bundle and the content as it was read here.
 *
 * @throws where an integration puts scripts on all pages.
 */
export async function startThreads({
  app,
  bundle,
  root,
  threads,
}: {
  app: PageApp;
  bundle: string;
  root: string;
  threads: number;
}): Promise<PageThread[]> {
  if (threads === 0) return [];
  const { allPages, settings, logger } = app.getOptions();
  if (settings.scripts.length > 0)
    throw new Error('No integration may put scripts on all pages: threads do not know of them.');
  const data = {
    bundle,
    styles: Object.values(allPages).map(({ key, styles }): [string, { styles: unknown[] }] => [
      key,
      { styles },
    ]),
    content: await contentToSend(root),
    keepsReads: readsAreKept(),
  };
  // One day for all pages, even when midnight passes.
  const env = { ...process.env, HANDBOOK_TODAY: buildDay(process.env, new Date()) };
  const onLog = (message: unknown) => logger.options.destination.write(message);
  return Array.from({ length: threads }, () => startPageThread(data, { env, onLog }));
}

/** Makes a page on the thread that has the fewest waiting, or here when none has room for another. */
export function makeOn(
  threads: readonly PageThread[],
  request: Request,
  route: RouteData,
  makeHere: (request: Request, route: RouteData) => Promise<MadePage>,
): Promise<MadePage> {
  const [free] = threads
    .filter((thread) => thread.waiting() < PAGES_AT_ONCE)
    .toSorted((a, b) => a.waiting() - b.waiting());
  if (!free) return makeHere(request, route);
  return free.render({ url: request.url, route: route.route, component: route.component });
}
