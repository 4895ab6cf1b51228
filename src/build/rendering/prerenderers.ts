import type { RouteData } from 'astro';
import { readsAreKept } from '../../lib/reads.ts';
import { contentShown } from '../../loader/siteContent.ts';
import { keptFolder } from '../keptPages/keptFolder.ts';
import type { TakenPage } from '../keptPages/keptPages.ts';
import { startKeeping } from '../keptPages/keeping.ts';
import type { Keeping } from '../keptPages/keeping.ts';
import { siteStyles } from '../pageStyles/siteStyles.ts';
import { sayProgress } from '../sayProgress.ts';
import { makeOn, startThreads } from './buildThreads.ts';
import { finishedFile } from './finishedFile.ts';
import { styledSources } from './pageBundle.ts';
import type { PageApp } from './pageBundle.ts';
import { pageMaker } from './pageMaker.ts';
import type { MadePage } from './pageMaker.ts';
import { responseFrom } from './pageRequests.ts';
import type { PageThread } from './pageThreads.ts';
import type { Prerenderer } from './prerenderer.ts';
import type { SitePages } from './sitePages.ts';

/** Where pages are made: with which bundle, in which project, and in how many threads beside this one. */
export interface MakingOfPages {
  /** Address of the bundle, which is known when pages are about to be made. */
  bundle: () => string;
  root: string;
  /** Folder of the site, which has the style sheets of the bundle by then. */
  outDir: () => string;
  threads: number;
  /** Where pages are noted in their last form. */
  pages: SitePages;
}

/** What makes pages, and may have some from the last build. */
interface KeepingPrerenderer extends Prerenderer {
  /** A page that was listed and would be made the same again, without a response around it. */
  before?: (pathname: string, route: RouteData) => TakenPage | undefined;
}

/** What makes pages, with Astro's program for that, which it has from its setup on. */
type WithApp = Prerenderer & { app: PageApp };

/**
 * Makes pages on all cores, in their last form: this thread lists them and makes its share, each further one makes some of
 * the rest. Where account is kept of what pages read, those of the last build that would be the same are taken.
 */
export function onAllCores(usual: Prerenderer, making: MakingOfPages): KeepingPrerenderer {
  const { pages, root, outDir, bundle, threads } = making;
  const app = () => (usual as WithApp).app;
  const styled: Prerenderer = {
    ...usual,
    setup: async () => {
      await usual.setup?.();
      pages.styles = await siteStyles(styledSources(app()), { folder: outDir(), root });
    },
  };
  const start = () => startThreads({ app: app(), bundle: bundle(), root, threads });
  const parts = { app, start, root, pages };
  return readsAreKept() ? withKeptPages(styled, parts) : onThreads(styled, parts);
}

/** What the making of pages needs besides the usual one. */
interface Parts extends Pick<MakingOfPages, 'root' | 'pages'> {
  app: () => PageApp;
  start: () => Promise<PageThread[]>;
}

type MakeHere = (request: Request, route: RouteData) => Promise<MadePage>;

/** Address that a page is asked for at: its path from the root of the host. */
function addressOf({ url }: Request): string {
  return decodeURI(new URL(url).pathname);
}

/** Astro's own way of making pages, with threads beside this one. */
function onThreads(usual: Prerenderer, { app, start, pages }: Parts): Prerenderer {
  let started: PageThread[] = [];
  let makeHere: MakeHere;
  return {
    ...usual,
    setup: async () => {
      await usual.setup?.();
      makeHere = pageMaker(app(), undefined);
      started = await start();
    },
    render: async (request, { routeData }) => {
      const { page } = await makeOn(started, request, routeData, makeHere);
      const file = finishedFile(page, routeData, pages.styles);
      if (!file) return responseFrom(page);
      pages.note(addressOf(request), routeData, file);
      return responseFrom(page, file.bytes);
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
function withKeptPages(usual: Prerenderer, { app, start, root, pages }: Parts): KeepingPrerenderer {
  let started: PageThread[] = [];
  // None when the pages could not be listed.
  let keeping: Keeping | undefined;
  let makeHere: MakeHere;
  const before = (address: string, route: RouteData) => {
    const taken = keeping?.take(keeping.pageOf(address, route));
    if (taken) pages.note(address, route, taken);
    return taken;
  };
  return {
    ...usual,
    before,
    getStaticPaths: async () => {
      const listed = await usual.getStaticPaths();
      makeHere = pageMaker(app(), (await contentShown(root)).rows);
      const found = await startKeeping(app(), listed, { root, folder: keptFolder() });
      keeping = found;
      const missing = listed.filter(
        ({ pathname, route }) => !found.isSame(found.pageOf(pathname, route)),
      );
      sayProgress(
        `Making ${missing.length} of ${listed.length} pages and files; the others are unchanged.`,
      );
      if (missing.length >= FEWEST_FOR_THREADS) started = await start();
      return listed;
    },
    render: async (request, { routeData }) => {
      if (!keeping) throw new Error('Pages are listed before they are made.');
      const address = addressOf(request);
      const taken = before(address, routeData);
      if (taken) return new Response(new Uint8Array(taken.bytes));
      const { page, reads } = await makeOn(started, request, routeData, makeHere);
      const file = finishedFile(page, routeData, pages.styles);
      if (!file) return responseFrom(page);
      if (reads) keeping.add(keeping.pageOf(address, routeData), file, reads);
      pages.note(address, routeData, file);
      return responseFrom(page, file.bytes);
    },
    teardown: async () => {
      await Promise.all(started.map((thread) => thread.end()));
      await keeping?.save();
      await usual.teardown?.();
    },
  };
}
