import { mkdirSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { handbook as settings } from '../../../handbook.config.ts';
import { withBase } from '../../lib/paths.ts';
import { sayProgress } from '../sayProgress.ts';
import { coresOf } from '../rendering/cores.ts';
import type { PageApp, PageBundle } from '../rendering/pageBundle.ts';
import { PAGES_AT_ONCE } from '../rendering/pageThreads.ts';
import type { Prerenderer } from '../rendering/prerenderer.ts';
import { onAllCores } from '../rendering/prerenderers.ts';
import type { SitePages } from '../rendering/sitePages.ts';
import { MAKERS } from './keptBundle.ts';
import type { KeptBundle } from './keptBundle.ts';

/** Parameters of the last hook of a build, as far as integrations of this site use them. */
type BuildDone = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

/** What Astro tells at the end of a build. */
export type FinishedPages = Pick<BuildDone, 'dir' | 'pages' | 'assets'>;

type ListedPages = Awaited<ReturnType<Prerenderer['getStaticPaths']>>;

/**
 * Puts all of a site but what is made of its pages into a folder, as Astro does after it has bundled the code: the files of
 * the bundle, and every page. What was in the folder before goes.
 *
 * @throws when two pages have the same address.
 */
export async function pagesFromBundle(
  bundle: KeptBundle,
  { outDir, root, pages: noted }: { outDir: string; root: string; pages: SitePages },
): Promise<FinishedPages> {
  await rm(outDir, { recursive: true, force: true });
  await cp(bundle.folder, outDir, { recursive: true });
  await rm(join(outDir, MAKERS), { recursive: true, force: true });
  const threads = coresOf(process.env) - 1;
  const usual = prerendererOf(bundle);
  const prerenderer = onAllCores(usual, {
    ...{ root, threads, pages: noted },
    bundle: () => bundle.entry,
    outDir: () => outDir,
  });
  await prerenderer.setup?.();
  try {
    const listed = await prerenderer.getStaticPaths();
    refuseTwins(listed);
    const written = new Map<string, URL[]>();
    const folders = new Set<string>();
    const waiting = listed.values();
    const writeNext = async () => {
      for (const { pathname, route } of waiting) {
        const file = fileOf(pathname, route);
        // As Astro does: what is passed on as it is comes first.
        if (file in bundle.files) continue;
        const path = join(outDir, file);
        const before = prerenderer.before?.(pathname, route);
        const made = before ? undefined : await madeAnew(prerenderer, pathname, route);
        if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
        folders.add(dirname(path));
        before?.placeAt(path);
        // Waiting for each of thousands takes longer than writing it.
        if (made) writeFileSync(path, made);
        const ofRoute = written.get(route.route) ?? [];
        ofRoute.push(pathToFileURL(path));
        written.set(route.route, ofRoute);
      }
    };
    await Promise.all(Array.from({ length: threads * PAGES_AT_ONCE + 1 }, writeNext));
    const pages = listed
      .filter(({ route }) => route.type === 'page')
      .map(({ pathname }) => ({ pathname: pathname.replace(/\/?$/, '/').replace(/^\//, '') }));
    sayProgress(`Made ${pages.length} pages.`);
    return { dir: pathToFileURL(`${outDir}/`), pages, assets: written };
  } finally {
    await prerenderer.teardown?.();
  }
}

/** @throws when there is no page for what was listed. */
async function madeAnew(
  prerenderer: Prerenderer,
  pathname: string,
  route: RouteData,
): Promise<Uint8Array> {
  const request = new Request(addressOf(pathname, route));
  const answer = await prerenderer.render(request, { routeData: route });
  const response = answer instanceof Response ? answer : answer.response;
  if (![200, 404].includes(response.status) || !response.body)
    throw new Error(`The page ${pathname} was not made: its answer is ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Makes pages with the program of a bundle, as Astro's own prerenderer does. */
export function prerendererOf({ entry, styles }: KeptBundle): Prerenderer {
  const ofBundle: Prerenderer & { app?: PageApp } = {
    name: 'handbook:kept-bundle',
    setup: async () => {
      const { app } = (await import(entry)) as PageBundle;
      const byKey = styles.map(([key, sheets]): [string, { key: string; styles: unknown[] }] => [
        key,
        { key, styles: [...sheets] },
      ]);
      app.setInternals({ pagesByKeys: new Map(byKey), entrySpecifierToBundleMap: new Map() });
      const { default: astroLog } = await import('../astroLog.ts');
      app.setOptions({
        allPages: Object.fromEntries(byKey),
        settings: { scripts: [] },
        logger: { options: { destination: astroLog() as { write: (line: unknown) => void } } },
      });
      ofBundle.app = app;
    },
    getStaticPaths: () => new StaticPaths(ofBundle.app as unknown as StaticPathsApp).getAll(),
    render: async (request, { routeData }) => {
      if (!ofBundle.app) throw new Error('The bundle is loaded before pages are made.');
      return ofBundle.app.render(request, { routeData });
    },
  };
  return ofBundle;
}

function refuseTwins(pages: ListedPages): void {
  const routes = new Map<string, string>();
  for (const { pathname, route } of pages) {
    const path = pathname.replace(/\/$/, '');
    const other = routes.get(path);
    if (other !== undefined)
      throw new Error(`${other} and ${route.route} both make a page with the address ${path}.`);
    routes.set(path, route.route);
  }
}

/** Address of a page, or of a file that a route makes. */
function addressOf(pathname: string, { type }: RouteData): URL {
  const path = pathname.replaceAll(/^\/+|\/+$/g, '');
  // Astro lists a file with a slash at its end where the name of its route has no ending, and asks for it so.
  const isWhole = path === '' || (type === 'endpoint' && /\/[^/]+\.\w+$/.test(pathname));
  return new URL(withBase(`/${path}${isWhole ? '' : '/'}`, settings.basePath), settings.origin);
}

/** File of a page below the folder of the site. */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replaceAll(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  if (/^\/(?:404|500)$/.test(pathname)) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
