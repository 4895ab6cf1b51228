import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import {
  NAMES_FILE,
  SPOT_FILES,
  spotFileOf,
  spotsFile,
  WORDS_FILE,
} from '../../src/search/indexFiles.ts';
import type { NamesFile, SpotsFile, WordsFile } from '../../src/search/indexFiles.ts';
import { readLexicon, readSpots } from '../../src/search/lexicon.ts';
import type { WordPlaces } from '../../src/search/lexicon.ts';
import { parseQuery } from '../../src/search/query.ts';
import { siteFolder } from '../helpers/site.ts';

const fileAt = <Content>(path: string): Content =>
  JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as Content;

const wordsFile = fileAt<WordsFile>(WORDS_FILE);
const lexicon = readLexicon(fileAt<NamesFile>(NAMES_FILE), wordsFile);
const words = wordsFile.words.split('\n').map((line) => line.split(' ')[0] ?? '');

const spots = Array.from({ length: SPOT_FILES }, (_, number) =>
  fileAt<SpotsFile>(spotsFile(number)),
);

function placesOf(stems: readonly string[]): Promise<WordPlaces> {
  const places = stems.flatMap((stem) => {
    const distances = spots[spotFileOf(stem)]?.[stem];
    return distances ? [[stem, readSpots(distances)] as const] : [];
  });
  return Promise.resolve(new Map(places));
}

test('every word of the site finds something', async () => {
  const nothing: string[] = [];
  for (const word of words) {
    const { results } = await find({ ...parseQuery(''), q: word }, lexicon, placesOf);
    if (results.length === 0) nothing.push(word);
  }
  expect(words.length).toBeGreaterThan(2000);
  expect(nothing).toEqual([]);
}, 180_000);
