import type { RouteData } from 'astro';
import { buildDay } from '../../lib/buildDay.ts';
import { readsAreKept } from '../../lib/reads.ts';
import { contentToSend } from '../../loader/contentToSend.ts';
import { contentShown } from '../../loader/siteContent.ts';
import { keptFolder } from '../keptPages/keptFolder.ts';
import { startKeeping } from '../keptPages/keeping.ts';
import type { Keeping } from '../keptPages/keeping.ts';
import { sayProgress } from '../sayProgress.ts';
import type { PageApp } from './pageBundle.ts';
import { pageMaker } from './pageMaker.ts';
import type { MadePage } from './pageMaker.ts';
import { responseFrom } from './pageRequests.ts';
import { PAGES_AT_ONCE, startPageThread } from './pageThreads.ts';
import type { PageThread } from './pageThreads.ts';
import type { Prerenderer } from './prerenderer.ts';

/** Where pages are made: with which bundle, in which project, and in how many threads beside this one. */
export interface MakingOfPages {
  /** Address of the bundle, which is known when pages are about to be made. */
  bundle: () => string;
  root: string;
  threads: number;
}

/** What makes pages, and may have some from the last build. */
interface KeepingPrerenderer extends Prerenderer {
  /** The bytes of a page that was listed and would be made the same again, without a response around them. */
  before?: (pathname: string, route: RouteData) => Uint8Array | undefined;
}

/**
 * Makes pages on all cores: this thread lists them and makes its share, each further one makes some of the rest. Where
 * account is kept of what pages read, those of the last build that would be the same are taken.
 */
export function onAllCores(
  usual: Prerenderer,
  { bundle, root, threads }: MakingOfPages,
): KeepingPrerenderer {
  const start = () => startThreads({ usual, bundle: bundle(), root, threads });
  return readsAreKept() ? withKeptPages(usual, { start, root }) : onThreads(usual, start);
}

type StartThreads = () => Promise<PageThread[]>;

/** Astro's own way of making pages, with threads beside this one. */
function onThreads(usual: Prerenderer, start: StartThreads): Prerenderer {
  let started: PageThread[] = [];
  return {
    ...usual,
    setup: async () => {
      await usual.setup?.();
      started = await start();
    },
    render: async (request, options) => {
      const free = freeOf(started);
      if (!free) return usual.render(request, options);
      const { page } = await onThread(free, request, options.routeData);
      return responseFrom(page);
    },
    teardown: async () => {
      await Promise.all(started.map((thread) => thread.end()));
      await usual.teardown?.();
    },
  };
}

/** With fewer pages to make than this, it takes longer to start a thread than to make them. */
const FEWEST_FOR_THREADS = 60;

/** The same, without the pages that the last build has made from just what there is now. */
function withKeptPages(
  usual: Prerenderer,
  { start, root }: { start: StartThreads; root: string },
): KeepingPrerenderer {
  let started: PageThread[] = [];
  // None when the pages could not be listed.
  let keeping: Keeping | undefined;
  let makeHere: ReturnType<typeof pageMaker>;
  return {
    ...usual,
    before: (pathname, route) => keeping?.take(keeping.pageOf(pathname, route)),
    getStaticPaths: async () => {
      const { app } = usual as Prerenderer & { app: PageApp };
      const pages = await usual.getStaticPaths();
      makeHere = pageMaker(app, (await contentShown(root)).rows);
      const found = await startKeeping(app, pages, { root, folder: keptFolder() });
      keeping = found;
      const missing = pages.filter(
        ({ pathname, route }) => !found.isSame(found.pageOf(pathname, route)),
      );
      sayProgress(
        `Making ${missing.length} of ${pages.length} pages and files; the others are unchanged.`,
      );
      if (missing.length >= FEWEST_FOR_THREADS) started = await start();
      return pages;
    },
    render: async (request, { routeData }) => {
      if (!keeping) throw new Error('Pages are listed before they are made.');
      const asked = keeping.pageOf(decodeURI(new URL(request.url).pathname), routeData);
      const before = keeping.take(asked);
      if (before) return new Response(new Uint8Array(before));
      const free = freeOf(started);
      const { page, reads } = free
        ? await onThread(free, request, routeData)
        : await makeHere(request, routeData);
      // Astro writes the page for addresses that are not there like any other.
      if ([200, 404].includes(page.status) && page.body && reads)
        keeping.add(asked, new Uint8Array(page.body), reads);
      return responseFrom(page);
    },
    teardown: async () => {
      await Promise.all(started.map((thread) => thread.end()));
      await keeping?.save();
      await usual.teardown?.();
    },
  };
}

/** The thread with the fewest pages waiting, if one has room for another. */
function freeOf(threads: readonly PageThread[]): PageThread | undefined {
  const [free] = threads
    .filter((thread) => thread.waiting() < PAGES_AT_ONCE)
    .toSorted((a, b) => a.waiting() - b.waiting());
  return free;
}

function onThread(
  thread: PageThread,
  { url }: Request,
  { route, component }: RouteData,
): Promise<MadePage> {
  return thread.render({ url, route, component });
}

async function startThreads({
  usual,
  bundle,
  root,
  threads,
}: {
  usual: Prerenderer;
  bundle: string;
  root: string;
  threads: number;
}): Promise<PageThread[]> {
  if (threads === 0) return [];
  const { app } = usual as Prerenderer & { app: PageApp };
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
