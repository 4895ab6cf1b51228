import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { keep, kept } from '../../cache/keptFiles.ts';
import { cacheFolder, inPackage } from '../../cache/projectPaths.ts';
import { groupBy } from '../../lib/lists.ts';
import { ENGLISH_FILES, englishFileOf } from '../../search/indexFiles.ts';

/** Plain words: no names, which are written with a capital, no abbreviations, nothing with an apostrophe. */
const PLAIN = /^[a-z]{3,}$/;

/** Code that finds and spreads the words. */
const MADE_BY = [import.meta.url, new URL('../../search/indexFiles.ts', import.meta.url).href];

/**
 * Words of general British English, spread over the files that the search reads. With them it
 * tells a word that the site does not have from a slip of the finger. They change with the dictionary alone, so they are
 * kept in `node_modules/.cache/handbook-english`.
 */
export function generalEnglish(): string[] {
  const dictionary = readFileSync(inPackage('@cspell/dict-en-gb-mit', 'en_GB.trie.gz'));
  const code = MADE_BY.map((file) => readFileSync(fileURLToPath(file)));
  const name = hash('sha256', Buffer.concat([dictionary, ...code]));
  const file = join(cacheFolder('handbook-english'), `${name}.kept`);
  const before = kept(file);
  if (before) return JSON.parse(before.toString('utf8')) as string[];
  const lists = listsOf(dictionary);
  keep(file, JSON.stringify(lists));
  return lists;
}

function listsOf(dictionary: Uint8Array): string[] {
  const words = [...decodeTrie(gunzipSync(dictionary)).words()].filter((word) => PLAIN.test(word));
  const byFile = groupBy(words.toSorted(), englishFileOf);
  return Array.from({ length: ENGLISH_FILES }, (_, number) =>
    (byFile.get(number) ?? []).join('\n'),
  );
}
