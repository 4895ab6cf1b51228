import type { RouteData } from 'astro';
import { byCode, byNumber } from '../../lib/sorting.ts';
import type { StyledSource } from '../pageStyles/siteStyles.ts';

/** Style sheets and scripts that Astro puts on pages. */
interface StaticBuildOptions {
  /** Style sheets of each route, by the file in `src/pages`. */
  allPages: Record<string, { key: string; styles: unknown[] }>;
  settings: { scripts: unknown[] };
  logger: { options: { destination: { write: (message: unknown) => void } } };
}

/** What Astro remembers of the pages of its routes. */
export interface RouteCache {
  clearAll(): void;
  get(route: RouteData): { staticPaths?: readonly { props?: object }[] } | undefined;
}

/** The part of Astro's program for pages that is used here: its bundle has it as `app`. */
export interface PageApp {
  manifest: { routes: { routeData: RouteData }[] };
  setInternals(internals: {
    pagesByKeys: Map<string, { styles: unknown[] }>;
    entrySpecifierToBundleMap: Map<string, string>;
  }): void;
  setOptions(
    options: Pick<StaticBuildOptions, 'settings' | 'logger'> &
      Partial<Pick<StaticBuildOptions, 'allPages'>>,
  ): void;
  getOptions(): StaticBuildOptions;
  render(request: Request, route: { routeData: RouteData }): Promise<Response>;
  /** The pages that each route has listed. */
  routeCache: RouteCache;
  getComponentByRoute(route: RouteData): Promise<unknown>;
}

/** What the bundle that makes pages exports. */
export interface PageBundle {
  app: PageApp;
}

/** A style sheet of a route, as Astro notes it: a file, and its place among the others. */
interface RouteSheet {
  order: number;
  sheet: { src: string };
}

/** The files of `src/pages` that make pages, with the style sheets that Astro gives these. */
export function styledSources(app: PageApp): StyledSource[] {
  return Object.values(app.getOptions().allPages)
    .map(({ key, styles }) => ({
      // Astro's key is the pattern of a route and its file.
      source: key.slice(key.indexOf('&') + 1),
      sheets: (styles as RouteSheet[])
        .toSorted(byNumber(({ order }) => order))
        .map(({ sheet }) => sheet.src),
    }))
    .filter(({ source }) => source.endsWith('.astro'))
    .toSorted(byCode(({ source }) => source));
}
