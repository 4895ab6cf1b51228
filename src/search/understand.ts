import { READING, WORD } from './weights.ts';
import type { Intent } from './intents.ts';
import { intentsOf } from './intents.ts';
import type { Lexicon, Meaning, Place } from './lexicon.ts';
import { slipsBetween } from './slips.ts';
import { spellerOf } from './spelling.ts';
import type { Speller } from './spelling.ts';
import {
  askedStems,
  featuresOf,
  isEmptyWord,
  isPhoneNumber,
  isTime,
  stemOf,
  timesIn,
  wordsOf,
} from './words.ts';

/** A word of the query that says something about its subject. */
export interface QueryWord {
  word: string;
  stem: string;
  /** How much it tells things apart: rare words more than common ones. */
  weight: number;
}

/** Words that may stand for some words of the query: the words themselves, or what they mean. */
export interface Reading {
  /** Places in the words of the query that it speaks for. */
  covers: number[];
  stems: readonly string[];
  /** How surely it is meant, from 0 to 1. */
  weight: number;
}

/** A query as the search understands it. */
export interface Understanding {
  /** Words that the site has, or that mean something it has. The others have no say in what is found. */
  words: QueryWord[];
  readings: Reading[];
  /** All known words of the query, place names and intents included: to compare with whole names. */
  whole: string[];
  owners: ReadonlySet<number>;
  nearOwners: ReadonlySet<number>;
  /** The place as the site writes it. */
  places: string[];
  intents: ReadonlySet<Intent>;
  /** The query as it was mended; undefined when nothing had to be. */
  mended?: string;
  /** Words that the site does not have and that mean nothing it has. */
  unknown: string[];
  /** True when people use one of these in their questions: then the other words are no name. */
  isUnknownAsked: boolean;
  /** Stems of the words that tell a question, known or not; without those of places. */
  asked: string[];
  /** The features from which the need behind the query is guessed, see {@link featuresOf}. */
  features: string[];
}

// A stem. cspell:ignore famili

/** Words for the people everything here is about: they tell little apart. */
const EVERYBODY = new Set(['child', 'parent', 'person', 'famili', 'woman', 'man'].map(stemOf));

/** Slips between a word and what was typed that leave no doubt: one wrong letter beside the right one, or two swapped. */
const SMALL_SLIP = 0.65;

/** The words that the site's list of time limits is called by. */
const TIME_LIMITS = ['time', 'limit'].map(stemOf);

/** How to take the words of a query. */
interface Taken {
  /** True to keep every word as it was typed. */
  exact?: boolean;
  speller?: Speller;
  /** Those of its words that are general English: they are never mended. */
  english?: ReadonlySet<string>;
}

/** Works out what a query means on this site. */
export function understand(
  query: string,
  lexicon: Lexicon,
  { exact = false, speller = spellerOf(lexicon), english = new Set() }: Taken = {},
): Understanding {
  const typed = wordsOf(query);
  const all = exact ? typed : speller.mendAll(typed, english);
  const placed = placesIn(all, lexicon.places);
  const { intents, taken } = intentsOf(all);
  const times = timesIn(all);
  const inTime = new Set(times.flatMap(({ at, length }) => range(at, length)));
  const subject = (isLeftOut: (at: number) => boolean) => [
    ...all.filter((word, at) => !isEmptyWord(word) && !isLeftOut(at) && !inTime.has(at)),
    ...times.map(({ time }) => time),
  ];
  const numbers = all.filter((word) => isPhoneNumber(word) && lexicon.words.has(stemOf(word)));
  const asked = firstFilled(
    // Who types a number of the site wants to know whose it is, whatever else is said of it: "missed call".
    numbers,
    subject((at) => placed.taken.has(at) || taken.has(at)),
    placed.places.length > 0 || intents.has('contact') ? [] : subject((at) => !taken.has(at)),
  );
  const found = asked.filter(knownAmong(asked, all, lexicon));
  // Beside words that the site does not have, guesses alone are no answer.
  const isGuessed = found.length < asked.length && !found.some((word) => isSure(word, typed));
  const kept = isGuessed ? [] : found;
  const unknown = asked.filter((word) => !kept.includes(word));
  const stems = kept.map(stemOf);
  const readings = [
    ...stems.map((stem, at): Reading => ({ covers: [at], stems: [stem], weight: 1 })),
    ...timeReadings(kept),
    ...meaningsIn(stems, all.map(stemOf), lexicon.meanings).map((meant) =>
      isTitle(meant, stems, lexicon)
        ? { ...meant, weight: meant.weight * READING.besideTitle }
        : meant,
    ),
    ...initialsIn(kept, lexicon),
  ];
  const words = kept.map((word): QueryWord => {
    const stem = stemOf(word);
    return { word, stem, weight: weightOf(stem, lexicon) };
  });
  const told = numbers.length > 0 ? [] : all.filter((_, at) => !placed.taken.has(at));
  const said = numbers.length > 0 ? numbers : all;
  const wasMended = all.join(' ') !== typed.join(' ');
  return {
    words,
    readings,
    whole: said.filter((word) => !isEmptyWord(word) && !unknown.includes(word)).map(stemOf),
    owners: new Set(placed.places.flatMap(({ owners }) => [...owners])),
    nearOwners: new Set(placed.places.flatMap(({ nearOwners }) => [...nearOwners])),
    places: placed.places.map(({ name }) => name),
    intents,
    ...(wasMended && { mended: mendedText(query, typed, all) }),
    unknown,
    isUnknownAsked: unknown.some((word) => lexicon.askedStems.has(stemOf(word))),
    asked: askedStems(told.join(' ')),
    features: featuresOf(told),
  };
}

/** True for words that something here is called by: what else they may mean comes after it. */
function isTitle({ covers }: Reading, stems: readonly string[], { things }: Lexicon): boolean {
  const said = covers.map((at) => stems[at] ?? '');
  return things.some(
    ({ kind, titleStems }) =>
      kind !== 'Glossary' && said.every((stem) => titleStems.includes(stem)),
  );
}

/** Tells of the words of a query whether the site has them, or something that they mean. */
function knownAmong(asked: readonly string[], all: readonly string[], lexicon: Lexicon) {
  const stems = asked.map(stemOf);
  const meant = [
    ...timeReadings(asked),
    ...meaningsIn(stems, all.map(stemOf), lexicon.meanings),
    ...initialsIn(asked, lexicon),
  ];
  const known = new Set(meant.flatMap(({ covers }) => covers.map((at) => asked[at])));
  return (word: string) => lexicon.words.has(stemOf(word)) || known.has(word);
}

/** True for a word that was typed so, or over a small slip. */
function isSure(word: string, typed: readonly string[]): boolean {
  if (word.length === 1) return false;
  return (
    isTime(word) ||
    typed.join('').includes(word) ||
    typed.some((one) => slipsBetween(one, word, SMALL_SLIP) <= SMALL_SLIP)
  );
}

/** A length of time may be looked up among the time limits. */
function timeReadings(words: readonly string[]): Reading[] {
  return words.flatMap((word, at) =>
    isTime(word) ? [{ covers: [at], stems: TIME_LIMITS, weight: READING.time }] : [],
  );
}

function firstFilled(...lists: string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, step) => from + step);
}

function weightOf(stem: string, { words, count: all }: Lexicon): number {
  const weight = Math.log(1 + all / ((words.get(stem)?.count ?? 0) + 0.5));
  return EVERYBODY.has(stem) ? weight * WORD.everybody : weight;
}

/** Place names in a query, the longest first, and the places of their words. */
function placesIn(words: readonly string[], known: readonly Place[]) {
  const taken = new Set<number>();
  const places: Place[] = [];
  const longestFirst = known.toSorted((a, b) => b.words.length - a.words.length);
  for (const place of longestFirst) {
    for (const at of words.keys()) {
      if (!place.words.every((word, step) => words[at + step] === word)) continue;
      const span = range(at, place.words.length);
      const isSame = places.some((other) => other.words.join() === place.words.join());
      if (!isSame && span.some((step) => taken.has(step))) continue;
      places.push(place);
      for (const step of span) taken.add(step);
    }
  }
  return { places, taken };
}

/** What words of the query mean elsewhere on the site. */
function meaningsIn(
  stems: readonly string[],
  whole: readonly string[],
  meanings: readonly Meaning[],
): Reading[] {
  return meanings.flatMap((meaning) => {
    const { says, means, weight, inOrder } = meaning;
    if (says.length === 0 || means.length === 0) return [];
    if (inOrder ? !standsIn(whole, says) : !says.every((word) => whole.includes(word))) return [];
    const covers = [...stems.keys()].filter((at) => says.includes(stems[at] ?? ''));
    return covers.length > 0 ? [{ covers, stems: means, weight }] : [];
  });
}

/** Abbreviations that the site does not print, for names whose words begin with these letters. */
function initialsIn(words: readonly string[], lexicon: Lexicon): Reading[] {
  return words.flatMap((word, at) => {
    if (word.length < 3 || word.length > 5 || lexicon.words.has(stemOf(word))) return [];
    return lexicon
      .shortFor(word)
      .filter((stems) => stems.length > 0)
      .map((stems) => ({ covers: [at], stems, weight: READING.initials }));
  });
}

function standsIn(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, at) => part.every((word, step) => whole[at + step] === word));
}

/** The mended words, written as the reader wrote the others. */
function mendedText(query: string, typed: readonly string[], mended: readonly string[]): string {
  if (typed.length !== mended.length) return mended.join(' ');
  let text = query;
  for (const [at, word] of typed.entries()) {
    const better = mended[at] ?? word;
    if (better !== word) text = replaceWord(text, word, better);
  }
  return text;
}

function replaceWord(text: string, word: string, better: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : `${text.slice(0, at)}${better}${text.slice(at + word.length)}`;
}
