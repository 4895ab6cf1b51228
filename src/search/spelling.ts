import { INTENT_WORDS } from './intents.ts';
import type { Lexicon } from './lexicon.ts';
import { slipsBetween } from './slips.ts';
import { soundOf } from './sounds.ts';
import { isEmptyWord, stemOf, wordsOf } from './words.ts';

/** How far a word may be from what was typed, by the length of what was typed. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length === 4) return 0.65;
  if (length <= 6) return 1;
  return length <= 8 ? 1.6 : 2.3;
}

/** Words that sound the same are about one slip apart, however they are written. */
const SAME_SOUND = 1;

/** A common word is likelier to be meant: so much closer it seems for each tenfold frequency. */
const FREQUENCY_BONUS = 0.15;
/** Names of places are only ever mended over a small slip: a name that is further away is another name. */
const MOST_SLIPS_IN_PLACE = 1;

/** Mends words against all words that the search knows. */
export class Speller {
  readonly #known = new Map<string, number>();
  readonly #places: ReadonlySet<string>;
  readonly #stems: Lexicon['words'];
  /** Stems of the phrases that mean something else on this site. */
  readonly #said: ReadonlySet<string>;

  constructor({ words, places, meanings, things }: Lexicon) {
    for (const { surface, count } of words.values()) this.#add(surface, count);
    for (const { names, title } of things)
      for (const name of [title, ...names]) for (const word of wordsOf(name)) this.#add(word, 2);
    for (const word of INTENT_WORDS) this.#add(word, 50);
    this.#said = new Set(meanings.flatMap(({ says }) => says));
    this.#places = new Set(places.flatMap((place) => place.words));
    for (const word of this.#places) this.#add(word, 20);
    this.#stems = words;
  }

  #add(word: string, count: number) {
    if (/^\D+$/.test(word) && !isEmptyWord(word))
      this.#known.set(word, Math.max(count, this.#known.get(word) ?? 0));
  }

  /** True when the word, in this or another form, needs no mending. */
  knows(word: string): boolean {
    const stem = stemOf(word);
    return (
      isEmptyWord(word) ||
      /\d/.test(word) ||
      this.#known.has(word) ||
      this.#stems.has(stem) ||
      this.#said.has(stem)
    );
  }

  /** The word, or words, that were probably meant; undefined when nothing is near enough. */
  mend(word: string): string | undefined {
    if (this.knows(word)) return word;
    const most = mostSlips(word.length);
    const sound = soundOf(word);
    let best: { word: string; score: number } | undefined;
    for (const [known, count] of this.#known) {
      if (known.length < 3 || Math.abs(known.length - word.length) > 4) continue;
      const isPlace = this.#places.has(known);
      const limit = isPlace ? Math.min(most, MOST_SLIPS_IN_PLACE) : most;
      const slips = Math.min(
        slipsBetween(word, known, limit),
        sound.length > 3 && sound === soundOf(known) ? SAME_SOUND : Infinity,
      );
      if (slips === Infinity) continue;
      const score = slips - FREQUENCY_BONUS * Math.log10(count + 1);
      if (!best || score < best.score) best = { word: known, score };
    }
    return best?.word ?? this.#split(word);
  }

  /** Words that look a little like this one, the nearest first: too far away to be put in its place. */
  nearest(word: string, count = 2): string[] {
    const most = Math.max(1.2, word.length * 0.3);
    return [...this.#known.keys()]
      .filter((known) => known.length > 3 && !this.#places.has(known))
      .map((known) => ({ known, slips: slipsBetween(word, known, most) }))
      .filter(({ slips }) => slips !== Infinity)
      .toSorted((a, b) => a.slips - b.slips)
      .slice(0, count)
      .map(({ known }) => known);
  }

  /** The words of a query, with those mended that need it, and those joined that belong together. */
  mendAll(words: readonly string[]): string[] {
    const mended: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const [word = '', next] = [words[at], words[at + 1]];
      const joined = next === undefined ? '' : word + next;
      const isBroken = !this.knows(word) || (next !== undefined && !this.knows(next));
      if (joined.length > 5 && this.#known.has(joined) && (isBroken || this.#isRare(word, next))) {
        mended.push(joined);
        at += 1;
      } else mended.push(...(this.mend(word) ?? word).split(' '));
    }
    return mended;
  }

  /** True for two words such as "safe guarding" of which one is hardly used on the site. */
  #isRare(word: string, next: string | undefined): boolean {
    const count = (one: string | undefined) => this.#known.get(one ?? '') ?? 0;
    return count(word + (next ?? '')) > 20 * Math.max(1, Math.min(count(word), count(next)));
  }

  /** Two words that were typed as one: `frontdoor`. */
  #split(word: string): string | undefined {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const isWord = (one: string) => one.length > 3 && (this.#known.get(one) ?? 0) > 1;
      if (isWord(first) && isWord(second)) return `${first} ${second}`;
    }
    return undefined;
  }
}
