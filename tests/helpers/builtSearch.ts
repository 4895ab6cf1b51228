import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../src/search/find.ts';
import type { Answer } from '../../src/search/find.ts';
import {
  englishFile,
  englishFileOf,
  NAMES_FILE,
  SPOT_FILES,
  spotsFile,
  WORDS_FILE,
} from '../../src/search/indexFiles.ts';
import type { NamesFile, SpotsFile, WordsFile } from '../../src/search/indexFiles.ts';
import { readLexicon, readSpots } from '../../src/search/lexicon.ts';
import type { WordPlaces } from '../../src/search/lexicon.ts';
import { parseQuery } from '../../src/search/query.ts';
import { siteFolder } from './site.ts';

/** A file of the search of the built site. */
export function builtFile<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as Content;
}

/** The files of an index, read. */
interface ReadIndex {
  names: NamesFile;
  words: WordsFile;
  spots: readonly SpotsFile[];
}

/** Answers a query as the search page does. */
export type Ask = (q: string) => Promise<Answer>;

/** The search of the built site, without a browser. */
export function builtSearch() {
  return searchOver({
    names: builtFile<NamesFile>(NAMES_FILE),
    words: builtFile<WordsFile>(WORDS_FILE),
    spots: Array.from({ length: SPOT_FILES }, (_, number) =>
      builtFile<SpotsFile>(spotsFile(number)),
    ),
  });
}

/** The search over an index. What is general English is read from the built site. */
export function searchOver({ names, words, spots }: ReadIndex) {
  const lexicon = readLexicon(names, words);
  const packed = new Map(spots.flatMap((file) => Object.entries(file)));
  const placesOf = (stems: readonly string[]): Promise<WordPlaces> =>
    Promise.resolve(
      new Map(
        stems.flatMap((stem) => {
          const distances = packed.get(stem);
          return distances ? [[stem, readSpots(distances)] as const] : [];
        }),
      ),
    );
  const isEnglish = (word: string) =>
    readFileSync(join(siteFolder, englishFile(englishFileOf(word))), 'utf8')
      .split('\n')
      .includes(word);
  const englishAmong = (some: readonly string[]) =>
    Promise.resolve(new Set(some.filter(isEnglish)));
  const answer: Ask = (q) => find({ ...parseQuery(''), q }, lexicon, { placesOf, englishAmong });
  return { names, lexicon, answer };
}
