import type { Lexicon } from './lexicon.ts';
import { lettersApart, slipsBetween } from './slips.ts';
import { soundOf } from './sounds.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isEmptyWord, LONG_EMPTY_WORDS, stemOf } from './words.ts';

// Slips that comments name. cspell:ignore leicestshire frontdoor outofhours nolij

/** How far a word may be from what was typed, by the length of what was typed. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length === 4) return 0.65;
  if (length <= 6) return 1;
  return length <= 8 ? 1.6 : 2.3;
}

/** Words that sound the same are about one slip apart, however they are written. */
const SAME_SOUND = 1;
/** Words with more letters that the other has not do not sound the same: "nolij" and "knowledge" have so many. */
const MOST_LETTERS = 5;

/** A common word is likelier to be meant: so much closer it seems for each tenfold frequency. */
const FREQUENCY_BONUS = 0.15;
/** Names of places are only ever mended over a small slip: a name that is further away is another name. */
const MOST_SLIPS_IN_PLACE = 1;
/** From so many letters on a name of a place bears a larger one: "leicestshire" can be one county only. */
const LONG_PLACE = { letters: 10, slips: 1.7 };

/** A word that was left off before its end, from so many letters on, and how far that is from the whole word. */
const BEGINNING = { letters: 5, slips: 0.4 };

/** A word as common as this, such as "child", bears one slip even when little was typed of it. */
const COMMON = { slips: 0.9, count: 300 };

/** There are many words that few questions alone have, and chance comes near one of them: short ones bear a small slip alone. */
const RARE = { letters: 8, slips: 0.65, count: 4 };

/** A word such as "them" is as common as this, and bears a small slip alone. */
const EMPTY = { slips: 0.65, count: 500 };

/** So many words at most were run together, and the least letters that they have together. */
const RUN_TOGETHER = { words: 4, letters: 7 };

/** A known word, how common it is, and how many slips it is from what was typed. */
interface NearWord {
  known: string;
  count: number;
  slips: number;
}

const spellers = new WeakMap<Vocabulary, Speller>();

/** What mends the words of queries against a lexicon: made for the first of them, because it remembers how words sound. */
export function spellerOf({ vocabulary, words }: Pick<Lexicon, 'vocabulary' | 'words'>): Speller {
  const speller = spellers.get(vocabulary) ?? new Speller(vocabulary, words);
  spellers.set(vocabulary, speller);
  return speller;
}

/** Mends words against all words that the search knows. */
export class Speller {
  readonly #vocabulary: Vocabulary;
  readonly #stems: Lexicon['words'];
  /** How known words sound, as far as that has been asked. */
  readonly #sounds = new Map<string, string>();
  /** By a word: the known words near it, of all that slips are mended to. */
  readonly #near = new Map<string, { of: Vocabulary['mendable']; words: NearWord[] }>();

  constructor(vocabulary: Vocabulary, stems: Lexicon['words']) {
    this.#vocabulary = vocabulary;
    this.#stems = stems;
  }

  /** True when the word, in this or another form, needs no mending. */
  knows(word: string): boolean {
    const stem = stemOf(word);
    return (
      isEmptyWord(word) ||
      /\d/.test(word) ||
      this.#vocabulary.known.has(word) ||
      this.#stems.has(stem) ||
      this.#vocabulary.said.has(stem)
    );
  }

  /** The word, or words, that were probably meant; undefined when nothing is near enough. */
  mend(word: string): string | undefined {
    if (this.knows(word)) return word;
    let best: { word: string; score: number } | undefined;
    for (const near of this.#wordsNear(word)) {
      if (this.#isChance(near, word)) continue;
      const { known, count, slips } = near;
      const score = slips - FREQUENCY_BONUS * Math.log10(count + 1);
      // Of two that are as near, the first in the alphabet, in whatever order they were loaded.
      const isBetter = !best || score < best.score || (score === best.score && known < best.word);
      if (isBetter) best = { word: known, score };
    }
    return nearestEmptyWord(word, best?.score) ?? best?.word ?? this.#split(word);
  }

  /** The words that a slip may have been meant for: there are thousands, so they are gone through once for a word. */
  #wordsNear(word: string): readonly NearWord[] {
    const { mendable } = this.#vocabulary;
    const known = this.#near.get(word);
    if (known?.of === mendable) return known.words;
    const words = this.#compareAll(word);
    this.#near.set(word, { of: mendable, words });
    return words;
  }

  #compareAll(word: string): NearWord[] {
    const most = mostSlips(word.length);
    const sound = soundOf(word);
    const near: NearWord[] = [];
    for (const [known, count] of this.#vocabulary.mendable) {
      if (known.length < 3) continue;
      const slips = Math.min(
        this.#slipsTo(known, word, count < COMMON.count ? most : Math.max(most, COMMON.slips)),
        sound.length > 3 && this.#soundsLike(known, word, sound) ? SAME_SOUND : Infinity,
        isBeginning(word, known) && count > 1 ? BEGINNING.slips : Infinity,
      );
      if (slips !== Infinity) near.push({ known, count, slips });
    }
    return near;
  }

  #isChance({ known, count, slips }: NearWord, word: string): boolean {
    if (word.length >= RARE.letters || slips <= RARE.slips || count >= RARE.count) return false;
    // Another form of a word of the site is no word of questions alone.
    return this.#vocabulary.asked.has(known) && !this.#stems.has(stemOf(known));
  }

  #soundsLike(known: string, word: string, sound: string): boolean {
    return lettersApart(word, known) <= MOST_LETTERS && this.#soundOf(known) === sound;
  }

  #soundOf(known: string): string {
    const sound = this.#sounds.get(known) ?? soundOf(known);
    this.#sounds.set(known, sound);
    return sound;
  }

  #slipsTo(known: string, word: string, most: number): number {
    if (!this.#vocabulary.places.has(known)) return slipsBetween(word, known, most);
    const isLong = known.length >= LONG_PLACE.letters;
    const inPlace = isLong ? LONG_PLACE.slips : MOST_SLIPS_IN_PLACE;
    return slipsBetween(word, known, Math.min(most, inPlace));
  }

  /** Words that look a little like this one, the nearest first: too far away to be put in its place. */
  nearest(word: string, count = 2): string[] {
    const most = Math.max(1.2, word.length * 0.3);
    return [...this.#vocabulary.mendable.keys()]
      .filter((known) => known.length > 3 && !this.#vocabulary.places.has(known))
      .map((known) => ({ known, slips: slipsBetween(word, known, most) }))
      .filter(({ slips }) => slips !== Infinity)
      .toSorted((a, b) => a.slips - b.slips)
      .slice(0, count)
      .map(({ known }) => known);
  }

  /**
   * The words of a query, with those mended that need it, and those joined that belong together. Words of
   * general English stay as they are: only what is no word can be a slip.
   */
  mendAll(words: readonly string[], english: ReadonlySet<string> = new Set()): string[] {
    const mended: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const [word = '', next] = [words[at], words[at + 1]];
      const joined = next === undefined ? '' : word + next;
      const isBroken = !this.knows(word) || (next !== undefined && !this.knows(next));
      const isName = this.#vocabulary.names.has(joined);
      if (
        joined.length > 5 &&
        this.#vocabulary.known.has(joined) &&
        (isBroken || isName || this.#isRare(word, next))
      ) {
        mended.push(joined);
        at += 1;
      } else mended.push(...((english.has(word) ? word : this.mend(word)) ?? word).split(' '));
    }
    return mended;
  }

  /** True for two words such as "safe guarding" of which one is hardly used on the site. */
  #isRare(word: string, next: string | undefined): boolean {
    const count = (one: string | undefined) => this.#vocabulary.known.get(one ?? '') ?? 0;
    return count(word + (next ?? '')) > 20 * Math.max(1, Math.min(count(word), count(next)));
  }

  /** Words that were typed as one: `frontdoor`, `outofhours`. The fewest that it can be. */
  #split(word: string): string | undefined {
    if (word.length < RUN_TOGETHER.letters) return undefined;
    const ways: (string[] | undefined)[] = [[]];
    for (let end = 2; end <= word.length; end += 1) {
      const found = ways.flatMap((before, start) => {
        return before && this.#isPart(word.slice(start, end))
          ? [[...before, word.slice(start, end)]]
          : [];
      });
      ways[end] = found.toSorted((a, b) => a.length - b.length)[0];
    }
    const parts = ways[word.length];
    const hasSubject = parts?.some((part) => !isEmptyWord(part)) ?? false;
    return parts && hasSubject && parts.length <= RUN_TOGETHER.words ? parts.join(' ') : undefined;
  }

  #isPart(word: string): boolean {
    return isEmptyWord(word)
      ? word.length > 1
      : word.length > 3 && (this.#vocabulary.mendable.get(word) ?? 0) > 1;
  }
}

/** The commonest of all words are typed with slips too: one of them that is nearer than the best other word. */
function nearestEmptyWord(word: string, best = Infinity): string | undefined {
  const near = LONG_EMPTY_WORDS.map((known) => ({
    known,
    score: slipsBetween(word, known, EMPTY.slips) - FREQUENCY_BONUS * Math.log10(EMPTY.count + 1),
  })).filter(({ score }) => score < best && score !== Infinity);
  return near.toSorted((a, b) => a.score - b.score)[0]?.known;
}

/** True for a word of which so much was typed that the rest can be guessed. */
function isBeginning(typed: string, word: string): boolean {
  return typed.length >= BEGINNING.letters && word.startsWith(typed);
}
