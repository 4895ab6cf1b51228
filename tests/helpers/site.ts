import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodingOf } from '../../src/build/precompressed/encodings.ts';
import { leadsOn } from '../../src/build/writeMovedPages.ts';
import { parsePage } from './dom.ts';
import type { Node } from './dom.ts';

/** One HTML page of a built site. */
export interface SitePage {
  /** Path from the root of the site: `/luton/`, or `/404.html`. */
  path: string;
  file: string;
  html: string;
  /** The page parsed, when it is first asked for. */
  readonly document: Node;
}

/** Folder with the built site: `dist`, unless HANDBOOK_DIST names another. */
export const siteFolder = process.env['HANDBOOK_DIST'] ?? 'dist';

/** All files below a folder, with forward slashes, sorted; without the compressed forms that some have beside them. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && encodingOf(entry.name) === undefined)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

let pagesOfSite: readonly SitePage[] | undefined;

/** Reads every page of a built site, without those that only lead on; those of {@link siteFolder} once. Throws when there is none. */
export function readPages(folder: string = siteFolder): SitePage[] {
  if (folder !== siteFolder) return readFolder(folder);
  pagesOfSite ??= readFolder(folder);
  return [...pagesOfSite];
}

function readFolder(folder: string): SitePage[] {
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  if (files.length === 0)
    throw new Error(`There are no pages in ${folder}. Run "npm run build" first.`);
  return files.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    if (leadsOn(html)) return [];
    let parsed: Node | undefined;
    const page = {
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      html,
      get document() {
        return (parsed ??= parsePage(html));
      },
    };
    return [page];
  });
}

/** One page by its path. */
export function pageAt(pages: readonly SitePage[], path: string): SitePage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** Paths that the sitemap lists, below `basePath`. */
export function sitemapPaths(folder: string = siteFolder): string[] {
  const files = filesIn(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  return files
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
    ])
    .map(([, address = '']) => new URL(address).pathname);
}
