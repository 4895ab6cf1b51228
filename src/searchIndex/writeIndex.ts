import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Handbook } from '../model/handbook.ts';
import { searchEntries, searchMeanings, searchPlaces } from '../model/searchEntries.ts';
import { NAMES_FILE, spotsFile, WORDS_FILE } from '../search/indexFiles.ts';
import { makeIndex } from './makeIndex.ts';
import { readPage } from './readPage.ts';

/** Reads the built pages in a folder and writes the files of the search beside them. */
export async function writeIndex(folder: string, handbook: Handbook): Promise<number> {
  const files = globSync('**/index.html', { cwd: folder }).toSorted();
  const read = await Promise.all(
    files.map(async (file) => {
      const page = readPage(await readFile(join(folder, file), 'utf8'));
      return page
        ? [[`/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`, page] as const]
        : [];
    }),
  );
  const { names, words, spots } = makeIndex({
    pages: new Map(read.flat()),
    entries: searchEntries(handbook),
    places: searchPlaces(handbook),
    meanings: searchMeanings(handbook),
  });
  await saveJson(folder, NAMES_FILE, names);
  await saveJson(folder, WORDS_FILE, words);
  await Promise.all(spots.map((file, number) => saveJson(folder, spotsFile(number), file)));
  return names.names.length;
}

/** Writes a file of the search below the folder of the site. */
export async function saveJson(folder: string, path: string, content: unknown) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}
