import type { HelpSigns } from './indexFiles.ts';
import { slipsBetween } from './slips.ts';
import { mostSlips } from './spelling.ts';
import { isEmptyWord, stemOf, wordsOf } from './words.ts';

/** So many other words may lie between two words of a phrase: "cutting all of my". */
const MOST_BETWEEN = 2;
/** Shorter words are too like each other to be mended. */
const LEAST_LETTERS = 5;

/**
 * Tells of a query whether somebody may be hurt, afraid or in danger, so that Help now comes first. `isKnown`
 * tells of a word whether the site has it: such a word is not taken for a slip.
 */
export class HelpSign {
  readonly #alone: ReadonlySet<string>;
  readonly #phrases: readonly string[][];
  readonly #words: readonly string[][];
  readonly #work: readonly string[][];
  readonly #speaker: ReadonlySet<string>;
  readonly #persons: ReadonlySet<string>;
  /** Every word of a sign, by itself and by its stem. */
  readonly #known: ReadonlySet<string>;
  /** Words that a slip may have been meant for. */
  readonly #meant: readonly string[];

  constructor({ alone, phrases, words, speaker, persons, work }: HelpSigns) {
    const stemmed = (list: readonly string[]) => list.map((one) => wordsOf(one).map(stemOf));
    this.#alone = new Set(alone.map(subjectOf));
    this.#phrases = stemmed(phrases);
    this.#words = stemmed(words);
    this.#work = stemmed(work);
    this.#speaker = new Set(speaker);
    this.#persons = new Set(persons);
    const signs = [...alone, ...phrases, ...words, ...persons].flatMap(wordsOf);
    const all = [...signs, ...work.flatMap(wordsOf), ...speaker];
    this.#known = new Set(all.flatMap((word) => [word, stemOf(word)]));
    this.#meant = [...new Set(signs)].filter((word) => word.length >= LEAST_LETTERS);
  }

  /** True when Help now comes first. */
  isIn(typed: string, isKnown: (word: string) => boolean = () => false): boolean {
    const words = wordsOf(typed).map((word) => this.#mended(word, isKnown));
    const stems = words.map(stemOf);
    const has = (signs: readonly string[][], between = 0) =>
      signs.some((sign) => standsIn(stems, sign, between));
    if (this.#alone.has(subjectOf(words.join(' ')))) return true;
    if (has(this.#phrases, MOST_BETWEEN)) return true;
    if (has(this.#work)) return false;
    if (words.some((word) => this.#speaker.has(word))) return true;
    return words.some((word) => this.#persons.has(word)) && has(this.#words);
  }

  #mended(word: string, isKnown: (word: string) => boolean): string {
    if (word.length < LEAST_LETTERS || isEmptyWord(word) || isKnown(word)) return word;
    if (this.#known.has(word) || this.#known.has(stemOf(word))) return word;
    const most = mostSlips(word.length);
    const near = this.#meant.map((meant) => ({ meant, slips: slipsBetween(word, meant, most) }));
    const [nearest] = near.toSorted((a, b) => a.slips - b.slips);
    return nearest && nearest.slips <= most ? nearest.meant : word;
  }
}

/** The words of a text without those that say nothing about a subject; all of them when none is left. */
function subjectOf(text: string): string {
  const words = wordsOf(text);
  const subject = words.filter((word) => !isEmptyWord(word));
  return (subject.length > 0 ? subject : words).join(' ');
}

/** True when words are in a list in their order, with so many others between two of them at most. */
function standsIn(words: readonly string[], sign: readonly string[], between: number): boolean {
  return words.some((_, start) => {
    let at = start;
    return sign.every((word, step) => {
      if (step === 0) return words[at] === word;
      const next = words.slice(at + 1, at + 2 + between).indexOf(word);
      at += next + 1;
      return next >= 0;
    });
  });
}
