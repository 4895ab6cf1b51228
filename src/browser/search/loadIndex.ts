import { englishFile, englishFileOf } from '../../search/indexFiles.ts';
import { SearchIndex } from '../../search/searchIndex.ts';

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

/** The index of the site, which loads what is asked of it. */
export function searchIndexOf(base: string): SearchIndex {
  return new SearchIndex((path) => loadFile(base, path));
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
