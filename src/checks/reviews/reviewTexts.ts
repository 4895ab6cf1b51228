import { oncePer } from '../../lib/oncePer.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { WrittenEntry } from '../../loader/entries.ts';
import { textsIn } from '../../loader/fieldTexts.ts';
import { problemOf } from '../../problems/problemKinds.ts';
import { knownNames } from '../knownNames.ts';
import { nameSignsIn, personNamesAmong } from '../personNames.ts';
import type { KnownNames, NameSigns } from '../personNames.ts';
import type { ReadContent } from '../../loader/readContent.ts';
import { NEEDLESS_WORDS } from './needlessWords.ts';
import { EXACT_AGES, FULL_DATES, PLACES } from './reviewWords.ts';

/** Fields without words of ours about the case: ids, choices, addresses and how the entry is kept. */
const NO_TEXT = new Set([
  ...['sources', 'topics', 'edition', 'checked', 'reviewDue', 'period', 'support'],
  ...['kind', 'state', 'published', 'reviewed', 'ageGroup', 'ownersDocument'],
  ...['address', 'read', 'availability', 'format', 'form', 'lang'],
  ...['jointWith', 'combinedWith', 'when'],
  'safetyCheck',
  // When it is on this site, which readers are not told before.
  ...['day', 'time', 'on', 'instead'],
  ...['priority', 'deliverable', 'policy', 'procedure', 'group', 'agency'],
]);

/** What the rest of the site knows, to tell names of persons and places of reviews by. */
export interface KnownWords {
  names: KnownNames;
  /** Towns and districts that find an area. */
  places: readonly string[];
}

/** What the other entries call things, and the places that find an area. */
export function knownWords(read: ReadContent): KnownWords {
  const { areas, partnerships } = read.content;
  const titles = new Set(
    [...areas, ...partnerships].flatMap(({ data }) => [
      data.title,
      'shortName' in data ? data.shortName : data.title,
    ]),
  );
  const places = areas
    .flatMap(({ data }) => data.aliases)
    .filter((alias) => !titles.has(alias) && !/Council/.test(alias));
  return { names: knownNames(read), places };
}

/** Dates, ages, names, places and needless words in the texts of a review. */
export function checkReviewTexts(
  review: WrittenEntry<'caseReviews'>,
  { names, places }: KnownWords,
): Problem[] {
  const { pseudonym, otherPseudonyms, title } = review.data;
  const own = wordsOf([pseudonym, ...otherPseudonyms, title].join(' '));
  const ownWords = new Set(own.map((word) => word.toLowerCase()));
  const known: KnownNames = {
    ...names,
    words: { has: (word) => ownWords.has(word) || names.words.has(word) },
    pseudonyms: new Set(own),
  };
  return textsOf(review).flatMap((text) => [
    ...text.problems,
    ...namesIn(text, known).map((found) => problemOf('name-in-review', text.place, { found })),
    ...placesIn(text, places).map((found) => problemOf('place-in-review', text.place, { found })),
  ]);
}

/** A text of a review, with all that can be said of it whatever else the content has. */
interface ReviewText {
  text: string;
  place: Place;
  signs: NameSigns | undefined;
  /** Streets, buildings and postcodes. */
  buildings: string[];
  /** Its words in one line. */
  words: string;
  /** Dates, ages and needless words. */
  problems: Problem[];
}

const textsOf = oncePer((review: WrittenEntry<'caseReviews'>): ReviewText[] =>
  textsIn(review.data, NO_TEXT).map(({ text, path }) => {
    const place = review.placeOf(path);
    return {
      text,
      place,
      signs: nameSignsIn(text, 'review'),
      buildings: matchesOf(PLACES, text),
      words: wordsOf(text).join(' '),
      problems: [
        ...matchesOf(FULL_DATES, text).map((found) =>
          problemOf('date-in-review', place, { found }),
        ),
        ...matchesOf(EXACT_AGES, text).map((found) => problemOf('age-in-review', place, { found })),
        ...needlessIn(text, place),
      ],
    };
  }),
);

function namesIn({ signs, buildings }: ReviewText, known: KnownNames): string[] {
  return personNamesAmong(signs, known)
    .map(({ words }) => words)
    .filter((found) => !buildings.some((building) => building.includes(found)));
}

function placesIn({ text, words, buildings }: ReviewText, places: readonly string[]): string[] {
  const towns = places.filter((name) => words.includes(name));
  return [...buildings, ...towns.filter((town) => isWholeWord(text, town))];
}

function needlessIn(text: string, place: Place): Problem[] {
  return NEEDLESS_WORDS.flatMap(({ pattern, why }) =>
    matchesOf([pattern], text).map((found) => problemOf('word-in-review', place, { found, why })),
  );
}

function isWholeWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 && !/\p{L}/u.test(text.charAt(at + name.length)) && !/\p{L}/u.test(text[at - 1] ?? '')
  );
}

/** What the patterns find, each once, and nothing that is part of another find. */
function matchesOf(patterns: readonly RegExp[], text: string): string[] {
  const found = [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))];
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}'’-]+/gu) ?? [];
}
