import { attribute, elements } from './dom.ts';
import { filesIn } from './site.ts';
import type { SitePage } from './site.ts';

/** A link of a page as it is there, and what is wrong with it. */
export interface BrokenLink {
  page: string;
  link: string;
  why: string;
}

const BASE = 'https://site.test';

/** Links within the site that lead nowhere: to a page, a file or a place on a page that does not exist. */
export function brokenLinks(
  pages: readonly SitePage[],
  folder: string,
  basePath: string,
): BrokenLink[] {
  const files = new Set(filesIn(folder));
  const places = new Map(pages.map((page) => [page.path, placesOn(page)]));
  return pages.flatMap((page) =>
    linksOn(page).flatMap((link) => {
      const why = faultOf(link, page, { files, places, basePath });
      return why ? [{ page: page.path, link, why }] : [];
    }),
  );
}

/** Everything on a page that leads to an address: links, styles, scripts, images and forms. */
export function linksOn({ document }: SitePage): string[] {
  return elements(document).flatMap((element) =>
    ['href', 'src', 'action', 'data-pagefind'].flatMap((name) => attribute(element, name) ?? []),
  );
}

/** Paths of the pages that links of a page lead to. */
export function pagesLinkedFrom(page: SitePage, basePath: string): string[] {
  return elements(page.document, 'a').flatMap((link) => {
    const path = pathOf(attribute(link, 'href') ?? '', page, basePath);
    return path === undefined ? [] : [path];
  });
}

interface Site {
  files: ReadonlySet<string>;
  places: ReadonlyMap<string, ReadonlySet<string>>;
  basePath: string;
}

function faultOf(
  link: string,
  page: SitePage,
  { files, places, basePath }: Site,
): string | undefined {
  const path = pathOf(link, page, basePath);
  if (path === undefined) {
    return addressOf(link, page, basePath).origin === BASE
      ? 'leads out of the site’s own path'
      : undefined;
  }
  const known = places.get(path);
  if (!known) return files.has(path.slice(1)) ? undefined : 'there is no such page or file';
  const fragment = decodeURIComponent(addressOf(link, page, basePath).hash.slice(1));
  return fragment === '' || known.has(fragment)
    ? undefined
    : `there is no place "${fragment}" on that page`;
}

/** Path below the base path; undefined for an address outside the site. */
function pathOf(link: string, page: SitePage, basePath: string): string | undefined {
  const address = addressOf(link, page, basePath);
  if (address.origin !== BASE || !address.pathname.startsWith(basePath)) return undefined;
  return address.pathname.slice(basePath.length - 1);
}

function addressOf(link: string, page: SitePage, basePath: string): URL {
  return new URL(link, `${BASE}${basePath.replace(/\/$/, '')}${page.path}`);
}

function placesOn({ document }: SitePage): Set<string> {
  return new Set(elements(document).flatMap((element) => attribute(element, 'id') ?? []));
}
