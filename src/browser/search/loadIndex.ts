import { NAMES_FILE, spotFileOf, spotsFile, WORDS_FILE } from '../../search/indexFiles.ts';
import type { NamesFile, SpotsFile, WordsFile } from '../../search/indexFiles.ts';
import { readLexicon, readSpots } from '../../search/lexicon.ts';
import type { Lexicon, WordPlaces } from '../../search/lexicon.ts';

/**
 * Reads a file of the index. `base` is the address of the site's root without the slash at its end.
 *
 * @throws when the file cannot be had.
 */
export async function loadFile<Content>(base: string, path: string): Promise<Content> {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  return (await answer.json()) as Content;
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
