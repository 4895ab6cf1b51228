import { existsSync, rmSync } from 'node:fs';
import { readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HEAD_FILE, NATIONAL_FILE, SPELLING_FILE, textsFile } from '../../search/shardFiles.ts';

/** The folder of a site, and the two beside it that exist only while it is made anew. */
export interface SiteFolders {
  /** Where the site is. */
  site: string;
  /** Where the next one is made. */
  next: string;
  /** The one before, while the next takes its place. */
  before: string;
}

/** Files that every site has. One that was made only in part lacks some of them. */
export const SITE_FILES = [
  'index.html',
  '404.html',
  'robots.txt',
  'sitemap-index.xml',
  '_headers',
  '_redirects',
  HEAD_FILE,
  NATIONAL_FILE,
  SPELLING_FILE,
  textsFile(-1),
  'pagefind/pagefind.js',
];

/** What Astro builds with: the whole content, unpublished texts of editors included. */
const NEVER_THERE = ['.prerender'];

/** Files that always have something in them. A list for a spreadsheet or an address book may have nothing to list. */
const NEVER_EMPTY = /\.(?:html|css|js|json|xml|svg|pdf)$/;

/** The folders for a site, beside each other so that one takes the place of the other in a moment. */
export async function foldersOf(folder: string): Promise<SiteFolders> {
  const site = await realpath(folder).catch(() => folder);
  return { site, next: `${site}.new`, before: `${site}.old` };
}

/** Puts right what a build left that was killed. */
export async function clearLeftovers({ site, next, before }: SiteFolders): Promise<void> {
  if (!existsSync(site) && existsSync(before)) await rename(before, site);
  await rm(before, { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
}

/** Removes what has been made of the next site, at once: the process may be about to end. */
export function discardNext({ next }: SiteFolders): void {
  rmSync(next, { recursive: true, force: true });
}

/**
 * Puts the next site in the place of the one before, if it is whole: if it has all files that must be there. The site
 * before stays as it is otherwise.
 *
 * @throws in plain words when it is not whole.
 */
export async function swapIn(
  { site, next, before }: SiteFolders,
  alwaysThere: readonly string[],
): Promise<void> {
  const faults = await faultsOf(next, alwaysThere);
  if (faults.length > 0)
    throw new Error(`The site is not whole: ${faults.slice(0, 5).join(', ')}. Build it again.`);
  const hadOne = existsSync(site);
  if (hadOne) await rename(site, before);
  try {
    await rename(next, site);
  } catch (error) {
    if (hadOne) await rename(before, site);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
}

/** What a built site lacks, and what must not be in it. */
async function faultsOf(folder: string, alwaysThere: readonly string[]): Promise<string[]> {
  const missing = alwaysThere.filter((file) => !existsSync(join(folder, file)));
  const wrong = NEVER_THERE.filter((file) => existsSync(join(folder, file)));
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(join(folder, file))).size })),
  );
  const empty = sizes.filter(({ file, size }) => size === 0 && NEVER_EMPTY.test(file));
  return [
    ...missing.map((file) => `${file.replace(/^\//, '')} is missing`),
    ...wrong.map((file) => `${file} is there`),
    ...empty.map(({ file }) => `${file} is empty`),
  ];
}
