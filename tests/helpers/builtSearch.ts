import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shardIndex } from '../../src/build/searchIndex/shardIndex.ts';
import type { IndexFiles } from '../../src/build/searchIndex/makeIndex.ts';
import type { Answer } from '../../src/search/find.ts';
import { englishFile, englishFileOf } from '../../src/search/indexFiles.ts';
import { parseQuery } from '../../src/search/query.ts';
import { SearchIndex } from '../../src/search/searchIndex.ts';
import type { LoadFile } from '../../src/search/searchIndex.ts';
import { HEAD_FILE, wordsFile } from '../../src/search/shardFiles.ts';
import type { HeadFile, WordsShard } from '../../src/search/shardFiles.ts';
import { siteFolder } from './site.ts';

/** A file of the search of the built site. */
export function builtFile<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as Content;
}

/** Answers a query as the search page does. */
export type Ask = (q: string) => Promise<Answer>;

let built: ReturnType<typeof searchIn> | undefined;

/** The search of the built site, without a browser. It loads its files once for all tests. */
export function builtSearch() {
  built ??= searchIn((path) => Promise.resolve(builtFile(path)));
  return built;
}

/** The search over an index that is in no file. What is general English is read from the built site. */
export function searchOver(whole: IndexFiles) {
  const { files } = shardIndex(whole);
  return searchIn(<Content>(path: string) => Promise.resolve(files.get(path) as Content));
}

function searchIn(load: LoadFile) {
  const index = new SearchIndex(load);
  const english = new Map<number, ReadonlySet<string>>();
  const wordsIn = (file: number) => {
    const words =
      english.get(file) ??
      new Set(readFileSync(join(siteFolder, englishFile(file)), 'utf8').split('\n'));
    english.set(file, words);
    return words;
  };
  const isEnglish = (word: string) => wordsIn(englishFileOf(word)).has(word);
  const englishAmong = (some: readonly string[]) =>
    Promise.resolve(new Set(some.filter(isEnglish)));
  const answer: Ask = async (q) =>
    (await index.find({ ...parseQuery(''), q }, englishAmong)).answer;
  return { index, answer };
}

/** Every word of the built site, by its stem, in its commonest form. */
export function builtWords(): ReadonlyMap<string, string> {
  const { words } = builtFile<HeadFile>(HEAD_FILE);
  const shards = words.map((_, number) => builtFile<WordsShard>(wordsFile(number)));
  return new Map(
    shards.flatMap((shard) =>
      Object.entries(shard).flatMap(([stem, { word }]) =>
        word && word[0] !== '' ? [[stem, word[0]] as const] : [],
      ),
    ),
  );
}
