import { noteName } from './reads.ts';

declare global {
  // Astro loads the configuration and the pages each with their own modules, in one process.
  var handbookPagesWithData: ReadonlySet<string> | undefined;
}

/** Says which pages have a file of data beside them. It has to be known before the first page is made. */
export function setPagesWithData(paths: Iterable<string>): void {
  globalThis.handbookPagesWithData = new Set(paths);
}

/** Pages that have a file of data beside them. */
export function pagesWithData(): ReadonlySet<string> {
  return globalThis.handbookPagesWithData ?? new Set();
}

/** Name of asking whether a page has a file of data. */
export const dataName = (path: string) => `data of ${path}`;

/** True when a page has a file of data beside it. */
export function hasData(path: string): boolean {
  noteName(dataName(path));
  return pagesWithData().has(path);
}

/** The file beside a page: `/luton/groups.json` for `/luton/groups/`. */
export function fileOfPage(path: string): string {
  return `${path.replace(/\/$/, '')}.json`;
}
