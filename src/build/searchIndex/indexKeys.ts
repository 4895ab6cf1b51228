import { groupBy } from '../../lib/lists.ts';
import { IN_QUESTIONS } from '../../search/indexFiles.ts';
import type { PackedMeaning } from '../../search/indexFiles.ts';
import { initialsOf } from '../../search/lexicon.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { KeyEntry } from '../../search/shardFiles.ts';
import { isEmptyWord, stemOf, stemsOf, wordsOf } from '../../search/words.ts';
import type { IndexFiles } from './makeIndex.ts';

/** Abbreviations that readers type have so many letters. */
const INITIALS = { least: 3, most: 5 };

/** Everything that is looked up by a word, under its key. */
export function keysOf(
  { names, words, spots }: IndexFiles,
  lexicon: Lexicon,
  byStem: ReadonlyMap<string, { shelves: string; spots: string }>,
): Map<string, KeyEntry> {
  const keys = new Map<string, KeyEntry>();
  const at = (key: string): KeyEntry => {
    const entry = keys.get(key) ?? {};
    keys.set(key, entry);
    return entry;
  };
  for (const [stem, { shelves, spots: own }] of byStem) {
    const known = lexicon.words.get(stem);
    at(stem).word = [known?.surface ?? '', known?.count ?? 0, shelves, own];
  }
  const { known, said } = lexicon.vocabulary;
  for (const [word, count] of known) {
    const common = lexicon.words.get(stemOf(word));
    const signs = signsOf(word, lexicon);
    if (common?.surface !== word || common.count !== count || signs !== '')
      at(word).spelled = [count, signs];
  }
  for (const stem of said) at(stem).said = 1;
  for (const stem of lexicon.askedStems) at(stem).asked = 1;
  for (const [key, packed] of Object.entries(spots)) {
    const word = key.slice(IN_QUESTIONS.length);
    if (key.startsWith(IN_QUESTIONS) && !isEmptyWord(word)) at(word).learned = packed;
  }
  for (const [says, means, weight] of words.meanings)
    for (const one of says.split('|')) {
      const key = stemsOf(one).at(-1);
      if (key) (at(key).meanings ??= []).push([one, means, weight] satisfies PackedMeaning);
    }
  for (const [placeNames, owners, near] of names.places) {
    const byWord = groupBy(placeNames.split('|'), (name) => {
      const all = wordsOf(name);
      return all.find((word) => !isEmptyWord(word)) ?? all[0] ?? '';
    });
    for (const [word, some] of byWord)
      (at(word).places ??= []).push([some.join('|'), owners, near]);
  }
  for (const [initials, short] of abbreviations(lexicon)) at(initials).shortFor = [...short];
  return keys;
}

/** How a word is known, as a sign for each way. */
export function signsOf(word: string, { vocabulary }: Lexicon): string {
  const { places, names, asked } = vocabulary;
  return [places.has(word) && 'p', names.has(word) && 'n', asked.has(word) && 'a']
    .filter(Boolean)
    .join('');
}

/** Stems of the names and phrases that abbreviations may be short for. */
function abbreviations({ things, meanings }: Lexicon): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (initials: readonly string[], stems: readonly string[]) => {
    for (const one of initials) {
      if (one.length < INITIALS.least || one.length > INITIALS.most || stems.length === 0) continue;
      const known = found.get(one) ?? new Set();
      found.set(one, known.add(stems.join(' ')));
    }
  };
  for (const { initials, means } of meanings) note(initials, means);
  for (const { title, names } of things)
    for (const name of [title, ...names]) note(initialsOf(wordsOf(name)), stemsOf(name));
  return found;
}
