import { readPage } from '../../src/build/searchIndex/readPage.ts';
import { makeIndex } from '../../src/build/searchIndex/makeIndex.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import { searchEntries, searchMeanings, searchPlaces } from '../../src/model/site/searchEntries.ts';
import { searchHelp } from '../../src/model/site/searchHelp.ts';
import { isDeep } from '../helpers/depth.ts';
import { everyPage, makePage, showComponents } from './everyPage.ts';
import type { PageToMake } from './everyPage.ts';
import { showContent } from './shownContent.ts';

/** What a build makes after the pages, or passes on as it is. */
const MADE_LATER = /^\/contacts\/[^/]+\/.+\.pdf$/;

/**
 * Everything that goes wrong when a site is made from content: pages that cannot be made and links to pages that
 * are not there. Without `HANDBOOK_DEPTH=deep`, one or two pages of each kind stand for the others.
 */
export async function siteFaults(read: ReadContent, today: string): Promise<string[]> {
  try {
    const handbook = showContent(read, today);
    const pages = await everyPage();
    const paths = new Set(pages.map(({ path }) => path));
    const faults: string[] = [];
    const made = new Map<string, string>();
    for (const page of isDeep ? pages : someOf(pages)) {
      const html = await makePage(page).catch((error: unknown) => faultOf(page.path, error));
      if (typeof html !== 'string') faults.push(...html);
      else if (page.file.endsWith('.astro')) made.set(page.path, html);
    }
    for (const [path, html] of made)
      for (const link of linksIn(html))
        if (!paths.has(link) && !read.publicFiles.has(link) && !MADE_LATER.test(link))
          faults.push(`${path} links to ${link}, which is not there.`);
    await showComponents(read);
    indexOf(handbook, made);
    return faults;
  } catch (error) {
    return faultOf('The site', error);
  }
}

/** The first and the last page that each file in `src/pages` makes. */
function someOf(pages: readonly PageToMake[]): PageToMake[] {
  const byFile = Map.groupBy(pages, ({ file }) => file);
  return [...byFile.values()].flatMap((list) => [...new Set([list[0]!, list.at(-1)!])]);
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]* href="(\/(?!\/)[^"#?]*)/g)].map(([, link = '']) => link);
}

function indexOf(handbook: Handbook, made: ReadonlyMap<string, string>): void {
  const read = [...made].flatMap(([path, html]) => {
    const page = readPage(html);
    return page ? [[path, page] as const] : [];
  });
  makeIndex({
    pages: new Map(read),
    entries: searchEntries(handbook),
    places: searchPlaces(handbook),
    meanings: searchMeanings(handbook),
    help: searchHelp(handbook),
  });
}

function faultOf(what: string, error: unknown): string[] {
  const { stack = String(error) } = error instanceof Error ? error : {};
  return [`${what}: ${stack.split('\n').slice(0, 4).join(' ')}`];
}
