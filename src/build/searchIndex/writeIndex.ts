import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Handbook } from '../../model/handbook.ts';
import {
  searchEntries,
  searchMeanings,
  searchNeeds,
  searchPlaces,
} from '../../model/site/searchEntries.ts';
import { searchHelp } from '../../model/site/searchHelp.ts';
import { englishFile } from '../../search/indexFiles.ts';
import type { NamesFile } from '../../search/indexFiles.ts';
import { PAGE, readBuiltPages } from '../builtPages.ts';
import { keptTable } from '../keptPages/keptTable.ts';
import type { SitePage } from '../rendering/sitePages.ts';
import { codeHash } from '../slices/fingerprints.ts';
import { generalEnglish } from './generalEnglish.ts';
import { makeIndex } from './makeIndex.ts';
import type { IndexSources } from './makeIndex.ts';
import { readPage } from './readPage.ts';
import type { SearchedPage } from './readPage.ts';
import { shardIndex } from './shardIndex.ts';

/** What the search knows of the built pages in a folder, by their path, in the order of their files. */
export async function searchedPages(folder: string): Promise<IndexSources['pages']> {
  const pages = await readBuiltPages(folder, ({ path, html }) => {
    const page = readPage(html);
    return page && ([path, page] as const);
  });
  return new Map(pages);
}

/** The same for the pages of this build: one that is as the last build has made it is not read again. */
export async function searchedPagesOf(
  pages: readonly SitePage[],
  folder: string,
  root: string,
): Promise<IndexSources['pages']> {
  const table = keptTable<SearchedPage | null>('searched-pages', await codeHash(root));
  const read = (path: string) => readPage(readFileSync(join(folder, path, PAGE), 'utf8')) ?? null;
  // A page for addresses that are not there is found under none.
  const placed = pages.filter(({ path }) => path.endsWith('/'));
  const found = placed.flatMap(({ path, hash }) => {
    const page = table.take(hash, () => read(path));
    return page ? [[path, page] as const] : [];
  });
  table.save();
  return new Map(found);
}

/** What the search knows from the content, besides the pages. */
export function searchSources(handbook: Handbook): Omit<IndexSources, 'pages'> {
  return {
    entries: searchEntries(handbook),
    places: searchPlaces(handbook),
    meanings: searchMeanings(handbook),
    help: searchHelp(handbook),
    needs: searchNeeds(handbook),
  };
}

/** The names of the index, and the shelf of each. */
export interface WrittenIndex {
  names: NamesFile;
  shelfOf: readonly number[];
}

/** Writes the files of the search into the folder of the site. */
export async function writeIndex(folder: string, sources: IndexSources): Promise<WrittenIndex> {
  const index = makeIndex(sources);
  const { files, shelfOf } = shardIndex(index);
  await Promise.all([...files].map(([path, content]) => saveJson(folder, path, content)));
  await Promise.all(
    generalEnglish().map((list, number) => save(folder, englishFile(number), list)),
  );
  return { names: index.names, shelfOf };
}

/** Writes a file of the search below the folder of the site. */
export async function saveJson(folder: string, path: string, content: unknown) {
  await save(folder, path, JSON.stringify(content));
}

async function save(folder: string, path: string, text: string) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
