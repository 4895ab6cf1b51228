import { lastUpTo } from '../lib/lastUpTo.ts';
import type {
  HelpSigns,
  PackedMeaning,
  PackedName,
  PackedPlace,
  PackedText,
} from './indexFiles.ts';

/*
 * The index as it travels: a head, and shards of which a query loads those of its words and places. Their content is that of
 * `indexFiles.ts`. Paths are from the root of the site.
 */

/** File with what every query needs, and enough to suggest national pages. */
export const HEAD_FILE = '/search/head.json';
/** File with summaries and headings of national pages, and what was learned from questions about who asks. */
export const NATIONAL_FILE = '/search/national.json';
/** File with all words that a slip may have been meant for, loaded for a word that nobody knows. */
export const SPELLING_FILE = '/search/spelling.json';
/** File with the words from one on, in the order of the alphabet, until those of the next file. */
export const wordsFile = (number: number) => `/search/words-${number}.json`;
/** The same for names of local things. */
export const namesFile = (number: number) => `/search/names-${number}.json`;
/** File with the things of some owners. */
export const shelfFile = (number: number) => `/search/shelf-${number}.json`;
/** File with the names of these things alone, for suggestions. */
export const shelfNamesFile = (number: number) => `/search/shelf-names-${number}.json`;
/** File that says where common words are in the texts of these things. */
export const shelfWordsFile = (number: number) => `/search/shelf-words-${number}.json`;
/** File that says which parts of Pagefind's index are about pages of a shelf; of national pages for -1. */
export const textsFile = (shelf: number) =>
  shelf < 0 ? '/search/texts.json' : `/search/texts-${shelf}.json`;

/**
 * Shelves that a query without a place may reach. A word that more of them have tells no place from others: without a place it
 * finds what holds everywhere.
 */
export const REACH = 12;
/** Things that owners on one shelf may have together. */
export const SHELF_SIZE = 64;

export interface HeadFile {
  kinds: string[];
  owners: string[];
  /** The shelf of each owner; -1 for one that has no thing. */
  shelves: number[];
  /** How many things the site has. */
  count: number;
  /** Things that every query knows: national ones, and what answers a need of people. They come first of all. */
  names: PackedName[];
  help: HelpSigns;
  /** The first key of each file of words, and of names. */
  words: string[];
  localNames: string[];
  /** True when common words are with the shelves. */
  hasShelfWords: boolean;
}

export interface NationalFile {
  topics: string[];
  texts: PackedText[];
  needs: number[][];
  /** By a word that says who asks: what was learned of it from questions. */
  askers: Record<string, string>;
}

export interface ShelfFile extends ShelfNamesFile {
  firstSpot: number;
  texts: PackedText[];
}

export interface ShelfNamesFile {
  /** The place of its first thing among all. */
  first: number;
  names: PackedName[];
}

/**
 * Shelves that have a word: their numbers as `packSpots` packs them. For more than {@link REACH} this sign, and behind it those that
 * have it in a name, unless these are more too.
 */
export const EVERYWHERE = '*';

/** What the index has under one key: a stem, a word as it is written, or an abbreviation. */
export interface KeyEntry {
  /** Of a stem: its commonest form, how many things have it, the shelves that do, and its spots in running text. */
  word?: [surface: string, count: number, shelves: string, spots: string];
  /** Of a word: how common it seems, and `p` for a place, `n` for a whole name, `a` for one that only questions have. */
  spelled?: [count: number, signs: string];
  /** Of a stem: what was learned of it from questions. */
  learned?: string;
  /** Of a stem: that only questions have it, or that a phrase that means something has it. */
  asked?: 1;
  said?: 1;
  meanings?: PackedMeaning[];
  places?: PackedPlace[];
  /** Stems of the names that it may be short for, each joined by a space. */
  shortFor?: string[];
}

export type WordsShard = Record<string, KeyEntry>;

/** Names of local things, with their place among all. */
export type NamesShard = [at: number, ...PackedName][];

/** Which of the files that begin with these keys has a key. */
export function shardOf(key: string, starts: readonly string[]): number {
  return Math.max(0, lastUpTo(key, starts));
}

/** The files that have keys with a beginning. */
export function shardsWith(beginning: string, starts: readonly string[]): number[] {
  if (starts.length === 0) return [];
  const first = shardOf(beginning, starts);
  const last = shardOf(`${beginning}\u{ffff}`, starts);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
