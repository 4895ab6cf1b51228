import { createHash } from 'node:crypto';

/** Names of private persons, as hashes: the list does not itself say whom it keeps out. */
export interface NameHashes {
  salt: string;
  /** SHA-256 of salt and name, in hexadecimal, sorted. */
  hashes: string[];
}

/** Adds names, each a first name and a surname. Returns the lines that are no such name, counted from 1. */
export function addNames(
  { salt, hashes }: NameHashes,
  names: readonly string[],
): { list: NameHashes; refused: number[] } {
  const read = names.map((name) => wordsIn(name.replaceAll('-', '')));
  const added = read.filter(({ length }) => length === 2).map((words) => hashOf(words, salt));
  return {
    list: { salt, hashes: [...new Set([...hashes, ...added])].sort() },
    refused: read.flatMap(({ length }, index) => (length === 2 ? [] : [index + 1])),
  };
}

/** The lines of a text, counted from 1, on which a listed name starts. */
export function linesWithNames(text: string, { salt, hashes }: NameHashes): number[] {
  const listed = new Set(hashes);
  // With and without hyphens: "Smith-Jones" is one name, "jane-smith" in an address is two.
  const found = [text.replaceAll('-', ''), text.replaceAll('-', ' ')].flatMap((written) => {
    const words = written
      .split('\n')
      .flatMap((line, index) => wordsIn(line).map((word) => ({ word, line: index + 1 })));
    return words
      .filter(({ word }, at) => listed.has(hashOf([word, words[at + 1]?.word ?? ''], salt)))
      .map(({ line }) => line);
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Words without capitals, accents and apostrophes; a possessive "’s" is no part of the word. */
function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replaceAll(/['’]s\b/g, '')
      .replaceAll(/['’]/g, '')
      .match(/\p{L}+/gu) ?? []
  );
}

function hashOf(words: readonly string[], salt: string): string {
  return createHash('sha256')
    .update(`${salt} ${words.join(' ')}`)
    .digest('hex');
}
