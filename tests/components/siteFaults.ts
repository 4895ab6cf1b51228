import { readPage } from '../../src/build/searchIndex/readPage.ts';
import { makeIndex } from '../../src/build/searchIndex/makeIndex.ts';
import type { ContentEntry } from '../../src/loader/entries.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import { entriesOf, withTexts } from '../../src/loader/siteContent.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import {
  searchEntries,
  searchMeanings,
  searchNeeds,
  searchPlaces,
} from '../../src/model/site/searchEntries.ts';
import { searchHelp } from '../../src/model/site/searchHelp.ts';
import type { SiteSettings } from '../../src/schemas/siteSettings.ts';
import { isDeep } from '../helpers/depth.ts';
import { everyPage, makePage, showComponents } from './everyPage.ts';
import type { PageToMake } from './everyPage.ts';
import { showContent } from './shownContent.ts';

/** What a build makes after the pages, or passes on as it is. */
const MADE_LATER = /^\/contacts\/[^/]+\/.+\.pdf$/;

/** What makes a site other than the whole one. */
export interface SiteOptions {
  /** Parts of it that are switched off. */
  parts?: SiteSettings['parts'];
  /** Makes one page in so many in a deep test, counted from this one. All are made when it is left out. */
  share?: { every: number; from: number };
  /** What must not be in any page or file of it: names that are found in a text. */
  namesIn?: (text: string) => string[];
}

/**
 * Everything that goes wrong when a site is made from content: pages that cannot be made, links to pages that
 * are not there, and headings that skip a level. Without `HANDBOOK_DEPTH=deep`, one or two pages of each kind stand for
 * the others.
 */
export async function siteFaults(
  read: ReadContent,
  today: string,
  { parts, share = { every: 1, from: 0 }, namesIn = () => [] }: SiteOptions = {},
): Promise<string[]> {
  try {
    const handbook = showContent(read, today, parts);
    const pages = await everyPage();
    const paths = new Set(pages.map(({ path }) => path));
    const isThere = (path: string) =>
      paths.has(path) || read.publicFiles.has(path) || MADE_LATER.test(path);
    const faults: string[] = [];
    const made = new Map<string, string>();
    const inShare = pages.filter((_, at) => at % share.every === share.from);
    for (const page of isDeep ? inShare : someOf(pages)) {
      const text = await makePage(page).catch((error: unknown) => faultOf(page.path, error));
      if (typeof text !== 'string') {
        faults.push(...text);
        continue;
      }
      faults.push(...namesIn(`${page.path} ${text}`).map((name) => `${page.path} names ${name}.`));
      if (page.file.endsWith('.astro')) made.set(page.path, text);
    }
    for (const [path, html] of made) {
      for (const link of linksIn(html))
        if (!isThere(link)) faults.push(`${path} links to ${link}, which is not there.`);
      faults.push(...skippedLevels(html).map((skip) => `${path} has ${skip}.`));
    }
    faults.push(...textFaults(entriesOf(withTexts(read.content)), isThere));
    await showComponents(read);
    const index = indexOf(handbook, made);
    for (const { path } of searchEntries(handbook))
      if (!isThere(path.split('#')[0]!))
        faults.push(`The search leads to ${path}, which is not there.`);
    faults.push(...namesIn(JSON.stringify(index)).map((name) => `The search names ${name}.`));
    return faults;
  } catch (error) {
    return faultOf('The site', error);
  }
}

/** Links in the texts of entries, as readers get them, to what is not there. */
function textFaults(
  entries: readonly ContentEntry[],
  isThere: (path: string) => boolean,
): string[] {
  return entries.flatMap(({ file, body }) =>
    [...body.matchAll(/(?<!!)\]\((\/[^)#?\s]*)/g)].flatMap(([, link = '']) =>
      isThere(link) ? [] : [`${file} links to ${link}, which is not there.`],
    ),
  );
}

/** Headings of a page that are more than one level below the one before. */
function skippedLevels(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? level;
    return level > before + 1 ? [`h${level} after h${before}`] : [];
  });
}

/** The first and the last page that each file in `src/pages` makes. */
function someOf(pages: readonly PageToMake[]): PageToMake[] {
  const byFile = Map.groupBy(pages, ({ file }) => file);
  return [...byFile.values()].flatMap((list) => [...new Set([list[0]!, list.at(-1)!])]);
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]* href="(\/(?!\/)[^"#?]*)/g)].map(([, link = '']) => link);
}

function indexOf(handbook: Handbook, made: ReadonlyMap<string, string>) {
  const read = [...made].flatMap(([path, html]) => {
    const page = readPage(html);
    return page ? [[path, page] as const] : [];
  });
  return makeIndex({
    pages: new Map(read),
    entries: searchEntries(handbook),
    places: searchPlaces(handbook),
    meanings: searchMeanings(handbook),
    help: searchHelp(handbook),
    needs: searchNeeds(handbook),
  });
}

function faultOf(what: string, error: unknown): string[] {
  const { stack = String(error) } = error instanceof Error ? error : {};
  return [`${what}: ${stack.split('\n').slice(0, 4).join(' ')}`];
}
