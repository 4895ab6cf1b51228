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

/** The search of the built site, without a browser. */
export function builtSearch() {
  const names = builtFile<NamesFile>(NAMES_FILE);
  const lexicon = readLexicon(names, builtFile<WordsFile>(WORDS_FILE));
  const spots = new Map(
    Array.from({ length: SPOT_FILES }, (_, number) =>
      Object.entries(builtFile<SpotsFile>(spotsFile(number))),
    ).flat(),
  );
  const placesOf = (stems: readonly string[]): Promise<WordPlaces> =>
    Promise.resolve(
      new Map(
        stems.flatMap((stem) => {
          const distances = spots.get(stem);
          return distances ? [[stem, readSpots(distances)] as const] : [];
        }),
      ),
    );
  const isEnglish = (word: string) =>
    readFileSync(join(siteFolder, englishFile(englishFileOf(word))), 'utf8')
      .split('\n')
      .includes(word);
  const englishAmong = (words: readonly string[]) =>
    Promise.resolve(new Set(words.filter(isEnglish)));
  const answer = (q: string): Promise<Answer> =>
    find({ ...parseQuery(''), q }, lexicon, { placesOf, englishAmong });
  return { names, lexicon, answer };
}
