/** Pages that this site could have and has not, those below them included, each with what a link to it leads to instead. */
export type PagesLeftOut = ReadonlyMap<string, string | undefined>;

declare global {
  // Astro loads the configuration and the pages each with their own modules, in one process.
  var handbookPagesLeftOut: PagesLeftOut | undefined;
}

/** Says which pages this site does not have. It has to be known before the first page is made. */
export function leaveOutPages(pages: PagesLeftOut): void {
  globalThis.handbookPagesLeftOut = pages;
}

/** Pages that this site has not. */
export function pagesLeftOut(): PagesLeftOut {
  return globalThis.handbookPagesLeftOut ?? new Map();
}

/** True when this site has the page that a path leads to, or another in its place. */
export function pageExists(path: string): boolean {
  return leadsTo(path) !== undefined;
}

/** Where a link to a path of this site leads: to the page, to the one in its place, or nowhere. */
export function leadsTo(path: string): string | undefined {
  for (const [page, instead] of pagesLeftOut()) if (path.startsWith(page)) return instead;
  return path;
}

/** What Astro makes of a page at a fixed address: the page, or nothing when this site does not have it. */
export function staticPathsOf(path: string): { params: { page: undefined } }[] {
  return pagesLeftOut().has(path) ? [] : [{ params: { page: undefined } }];
}
