/*
 * What the search knows of a whole site. It travels in parts, see `shardFiles.ts`. Lists are in place of objects, and numbers
 * in place of repeated words, because they are loaded on slow phones.
 */

/** Comes before a stem that is looked for in questions. */
export const IN_QUESTIONS = '?';
/** How many files the words of general English are spread over. */
export const ENGLISH_FILES = 128;
/** File with words of general English, one a line. Path from the root of the site. */
export const englishFile = (number: number) => `/search/english-${number}.txt`;
/** One thing that can be found: address, title, kind, owner, other names, state, period, what it is a form of. */
export type PackedName = [
  /** See {@link packPath}. */
  path: string,
  title: string,
  /** Place in `kinds`. */
  kind: number,
  /** Place in `owners`; -1 when it belongs to no partnership or area. */
  owner: number,
  /** Other names, joined by `|`. */
  names?: string,
  state?: string,
  period?: string,
  /** Path of what it is the local form of. */
  formOf?: string,
];

/** A place that queries may name: its names, joined by `|`, and its owners. */
export type PackedPlace = [names: string, owners: number[], nearOwners: number[]];

/** When Help now comes first, and the page that has it; the lists are those of the entries of `worries`. */
export interface HelpSigns {
  /** Path from the root of the site. */
  path: string;
  alone: string[];
  phrases: string[];
  words: string[];
  speaker: string[];
  persons: string[];
  work: string[];
}

export interface NamesFile {
  kinds: string[];
  /** Short names of partnerships and areas. */
  owners: string[];
  places: PackedPlace[];
  names: PackedName[];
  help: HelpSigns;
}

/** Summary, headings and topics of the thing with the same place in `names`. */
export type PackedText = [
  summary: string,
  /** Identifiers and texts of headings, in turn; an identifier that follows from the text is left empty. */
  headings?: string[],
  /** Places in `topics`. */
  topics?: number[],
];

/** Words that mean something else on this site, and what they mean, each joined by `|`, and how surely (0 to 1). */
export type PackedMeaning = [says: string, means: string, weight: number];

export interface WordsFile {
  topics: string[];
  texts: PackedText[];
  meanings: PackedMeaning[];
  /**
   * Every word of the site: its commonest form, and how many things have it (base 36) when more than one. See
   * {@link packLines}.
   */
  words: string;
  /** For each need of people: the spots of what answers it, the best first. None for what this site is not about. */
  needs: number[][];
  /** Every word of the questions of people, with how many of them have it, packed in the same way. */
  asked: string;
}

/**
 * By the stem of a word: where it is in running text, outside of titles, names, summaries and headings,
 * as distances between spots (base 36). Spots count through all things, each with its headings. With a
 * question mark before the stem: what was learned of it from questions, see {@link packWordOfNeeds}.
 */
export type SpotsFile = Record<string, string>;

/** Places in rising order as the distances between them, in base 36. `readSpots` is the opposite. */
export function packSpots(spots: readonly number[]): string {
  return spots.map((spot, at) => (spot - (spots[at - 1] ?? 0)).toString(36)).join(' ');
}

/** What was learned of a word: how much it tells questions apart, and how much it speaks for or against needs. */
interface WordOfNeeds {
  rarity: number;
  weights: [need: number, weight: number][];
}

/** Weights are packed as one of so many steps, the middle one for 0. */
const STEPS = 256;
/** So large is one step. */
const STEP = { rarity: 0.05, weight: 0.1 };
/**
 * What a word says of a need is left out when it is less than this, and less than half of the most that it says of any: most words
 * say little of most needs.
 */
const LEAST_SAID = 2;

/**
 * Packs what was learned of a word: of each weight how far it is from that for most needs, which alone matters. Numbers rise, so
 * that they pack as spots do.
 */
export function packWordOfNeeds(word: { rarity: number; weights: Float64Array }): string {
  const usual = word.weights.toSorted()[word.weights.length >> 1] ?? 0;
  const most = Math.max(...word.weights.map((weight) => Math.abs(weight - usual)));
  const least = Math.min(LEAST_SAID, (most * word.rarity) / 2);
  const numbers = [Math.round(word.rarity / STEP.rarity)];
  for (const [need, weight] of word.weights.entries()) {
    const steps = Math.round((weight - usual) / STEP.weight);
    if (Math.abs(weight - usual) * word.rarity < least || weight === usual) continue;
    const kept = Math.max(-STEPS / 2, Math.min(STEPS / 2 - 1, steps));
    numbers.push((need + 1) * STEPS + STEPS / 2 + kept);
  }
  return packSpots(numbers);
}

/** The opposite of {@link packWordOfNeeds}, from the numbers that `readSpots` gives. */
export function readWordOfNeeds([rarity = 0, ...numbers]: readonly number[]): WordOfNeeds {
  return {
    rarity: rarity * STEP.rarity,
    weights: numbers.map((number) => [
      Math.floor(number / STEPS) - 1,
      ((number % STEPS) - STEPS / 2) * STEP.weight,
    ]),
  };
}

/** The file of general English that a word is in, if it is English. */
export function englishFileOf(word: string): number {
  return numberFor(word) % ENGLISH_FILES;
}

/** A number that follows from a word and spreads words evenly. */
function numberFor(stem: string): number {
  let sum = 0;
  for (const letter of stem) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum;
}

/** The identifier that most headings have: their words in small letters, with hyphens between. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** An address as it is packed: with `*` for the part that follows from the title. */
export function packPath(path: string, title: string): string {
  const slug = slugOf(title);
  return path.replace(/[^/#]+(?=\/?$)/, (last) => (last === slug ? '*' : last));
}

/** The opposite of {@link packPath}. */
export function unpackPath(packed: string, title: string): string {
  return packed.replace('*', () => slugOf(title));
}

/** The most letters that a line is said to share with the one before. */
const MOST_SHARED = 35;

/** Sorted lines, each with how many letters it shares with the one before (base 36) in place of these letters. */
export function packLines(lines: readonly string[]): string {
  return lines
    .map((line, at) => {
      const before = lines[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < line.length && line[shared] === before[shared])
        shared += 1;
      return shared.toString(36) + line.slice(shared);
    })
    .join('\n');
}

/** The opposite of {@link packLines}. */
export function unpackLines(packed: string): string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split('\n').map((line) => {
        before = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1);
        return before;
      });
}

export interface TextsFile {
  /** Identifiers that Pagefind gives to pages of one shelf, each with its place among all things. */
  pages: Record<string, number>;
}
