import { editDistance } from '../lib/editDistance.ts';
import type { EditCosts } from '../lib/editDistance.ts';

/** Rows of a British keyboard; a letter is beside its neighbours in the row and above or below. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = new Set('aeiouy');

/** What a slip costs. A whole wrong letter costs 1. */
const COST = {
  swapped: 0.5,
  swappedFirst: 0.65,
  doubled: 0.35,
  silent: 0.5,
  beside: 0.65,
  vowel: 0.65,
  sound: 0.5,
};
/** Letters that sound alike in some word: `s` and `c` in "absence". */
const ALIKE = ['cs', 'ck', 'sz', 'gj', 'iy', 'vf', 'kq', 'td', 'mn'];
/** Letters that are written and not always heard. */
const SILENT = new Set('hegktwpcu');
const FIRST_LETTER = 1.6;

const beside = new Set(ROWS.flatMap((row, at) => pairsOf(row, ROWS[at + 1] ?? '')));
const alike = new Set(ALIKE.flatMap((pair) => [pair, [...pair].toReversed().join('')]));

function pairsOf(row: string, below: string): string[] {
  return [...row].flatMap((letter, at) => {
    const near = [row[at + 1], below[at], below[at - 1]].filter((one) => one !== undefined);
    return near.flatMap((other) => [letter + other, other + letter]);
  });
}

/**
 * How many slips of a typing finger or of an ear lie between two words: 0 for the same word, about 1 for
 * one wrong letter, less for letters that were swapped, doubled, lie side by side on the keyboard or sound
 * alike. Gives Infinity as soon as it is more than `most`.
 */
export function slipsBetween(typed: string, meant: string, most: number): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > most / COST.doubled) return Infinity;
  if (lettersApart(typed, meant) * LEAST_FOR_A_LETTER > most) return Infinity;
  return editDistance(typed, meant, { costs, most });
}

/** What it costs at least that a letter is in one word and not in the other: less is a letter that is doubled, which both have. */
const LEAST_FOR_A_LETTER = Math.min(COST.sound, COST.vowel, COST.beside);
const FIRST = 'a'.charCodeAt(0);

/** How many different letters at least have to be exchanged, added or left out. */
export function lettersApart(typed: string, meant: string): number {
  const [one, other] = [lettersIn(typed), lettersIn(meant)];
  return Math.max(countBits(one & ~other), countBits(other & ~one));
}

/** The letters of a word as bits; letters with the same remainder share one. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << ((word.charCodeAt(at) - FIRST) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function changeCost(a: string, b: string, isFirst: boolean): number {
  if (a === b) return 0;
  if (alike.has(a + b)) return COST.sound;
  if (beside.has(a + b)) return isFirst ? 1 : COST.beside;
  if (VOWELS.has(a) && VOWELS.has(b)) return COST.vowel;
  return isFirst ? FIRST_LETTER : 1;
}

/** Cost of a letter that only one of the words has. */
function dropCost(letter: string, before: string | undefined, place: number): number {
  if (letter === before) return COST.doubled;
  if (place === 1) return FIRST_LETTER;
  if (VOWELS.has(letter)) return COST.vowel;
  return SILENT.has(letter) ? COST.silent + 0.2 : 0.9;
}

const costs: EditCosts = {
  change: changeCost,
  extra: dropCost,
  swap: COST.swapped,
  swapFirst: COST.swappedFirst,
};
