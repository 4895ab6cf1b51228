import {
  englishFile,
  englishFileOf,
  NAMES_FILE,
  spotFileOf,
  spotsFile,
  WORDS_FILE,
} from '../../search/indexFiles.ts';
import type { NamesFile, SpotsFile, WordsFile } from '../../search/indexFiles.ts';
import { readLexicon, readSpots } from '../../search/lexicon.ts';
import type { Lexicon, WordPlaces } from '../../search/lexicon.ts';

/**
 * Reads a file of the index. `base` is the address of the site's root without the slash at its end.
 *
 * @throws when the file cannot be had.
 */
export async function loadFile<Content>(base: string, path: string): Promise<Content> {
  return (await (await answerFor(base, path)).json()) as Content;
}

async function answerFor(base: string, path: string): Promise<Response> {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  return answer;
}

/** Names of everything that can be found: what suggestions need. */
export function loadNames(base: string): Promise<NamesFile> {
  return loadFile(base, NAMES_FILE);
}

/** All that the search knows, save where words are in running text. */
export async function loadLexicon(base: string): Promise<Lexicon> {
  const [names, words] = await Promise.all([
    loadNames(base),
    loadFile<WordsFile>(base, WORDS_FILE),
  ]);
  return readLexicon(names, words);
}

/** Where words are in running text. A file that does not load only makes results poorer. */
export async function loadPlaces(base: string, stems: readonly string[]): Promise<WordPlaces> {
  const numbers = [...new Set(stems.map(spotFileOf))];
  const files = await Promise.all(
    numbers.map((number) =>
      loadFile<SpotsFile>(base, spotsFile(number)).catch((): SpotsFile => ({})),
    ),
  );
  const all = new Map(files.flatMap((file) => Object.entries(file)));
  return new Map(
    stems.flatMap((stem) => {
      const distances = all.get(stem);
      return distances ? [[stem, readSpots(distances)] as const] : [];
    }),
  );
}

/** Those of some words that are general English. A file that does not load only leaves slips less well told. */
export async function loadEnglish(base: string, words: readonly string[]): Promise<Set<string>> {
  const numbers = [...new Set(words.map((word) => englishFileOf(word)))];
  const lists = await Promise.all(
    numbers.map((number) =>
      answerFor(base, englishFile(number))
        .then((answer) => answer.text())
        .catch(() => ''),
    ),
  );
  const english = new Set(lists.flatMap((list) => list.split('\n')));
  return new Set(words.filter((word) => english.has(word)));
}
