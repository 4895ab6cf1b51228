import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { groupBy } from '../../lib/lists.ts';
import { ENGLISH_FILES, englishFileOf } from '../../search/indexFiles.ts';

/** Plain words: no names, which are written with a capital, no abbreviations, nothing with an apostrophe. */
const PLAIN = /^[a-z]{3,}$/;

/**
 * Words of general British English, spread over the files that the search reads. With them it
 * tells a word that the site does not have from a slip of the finger.
 */
export async function generalEnglish(): Promise<string[]> {
  const description = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit');
  const file = join(dirname(description), 'en_GB.trie.gz');
  const words = [...decodeTrie(gunzipSync(await readFile(file))).words()].filter((word) =>
    PLAIN.test(word),
  );
  const byFile = groupBy(words.toSorted(), englishFileOf);
  return Array.from({ length: ENGLISH_FILES }, (_, number) =>
    (byFile.get(number) ?? []).join('\n'),
  );
}
