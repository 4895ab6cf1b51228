import { hash } from 'node:crypto';
import type { RouteData } from 'astro';
import { draftsShown } from '../../lib/draftsShown.ts';
import { pagesLeftOut } from '../../lib/existingPages.ts';
import { contentShown, siteHandbook } from '../../loader/siteContent.ts';
import { valueText } from '../../model/valueText.ts';
import { sayProgress } from '../sayProgress.ts';
import type { PageApp } from '../rendering/pageBundle.ts';
import { placeOf } from '../rendering/placeOf.ts';
import { codeHash, settingsHash } from '../slices/fingerprints.ts';
import { contentNow, shortHash } from './contentNow.ts';
import { keptPages } from './keptPages.ts';
import type { AskedPage, KeptPages } from './keptPages.ts';

/** A page that a build has, as Astro lists it. */
export interface ListedPage {
  pathname: string;
  route: RouteData;
}

/** The pages of a build, with those that the last build has left. */
export interface Keeping extends KeptPages {
  /** The page that a request of Astro's is for. */
  pageOf: (address: string, route: RouteData) => AskedPage;
}

/** Finds out what the last build has left of the pages that this one has. */
export async function startKeeping(
  app: PageApp,
  pages: readonly ListedPage[],
  { root, folder }: { root: string; folder: string },
): Promise<Keeping> {
  const props = propsOf(app, pages);
  const now = contentNow(await contentShown(root), await siteHandbook(root));
  const madeWith = await hashOfMakers(app, root);
  const kept = keptPages(folder, { madeWith, now, say: sayProgress });
  return {
    ...kept,
    pageOf: (address, route) => {
      const name = pageName(address, route);
      return { address: name, props: props.get(name) };
    },
  };
}

/** What each route says of its pages, in hashes, by the names of the pages. */
function propsOf(
  app: PageApp,
  pages: readonly ListedPage[],
): ReadonlyMap<string, string | undefined> {
  const places = new Map<RouteData, number>();
  return new Map(
    pages.map(({ pathname, route }) => {
      // Astro lists the pages of a route in the order in which the route does.
      const place = places.get(route) ?? 0;
      places.set(route, place + 1);
      const props = app.routeCache.get(route)?.staticPaths?.[place]?.props;
      return [pageName(pathname, route), comparable(props ?? {})];
    }),
  );
}

function comparable(props: object): string | undefined {
  try {
    return shortHash(valueText(props));
  } catch {
    return undefined;
  }
}

/** Hash of all that every page is made with, besides the content that it reads. */
async function hashOfMakers(app: PageApp, root: string): Promise<string> {
  const { allPages } = app.getOptions();
  const styles = Object.values(allPages).map(({ key, styles: sheets }) => [key, sheets]);
  const shared = [styles, [...pagesLeftOut()], draftsShown()];
  return hash('sha256', JSON.stringify([FORMAT, await codeHash(root), settingsHash(), shared]));
}

/** Another number discards what builds before have kept, when it has another form. */
const FORMAT = 2;

function pageName(address: string, { component }: RouteData): string {
  return `${component} ${placeOf(address)}`;
}
