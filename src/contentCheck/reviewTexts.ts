import type { Problem } from '../lib/problem.ts';
import type { Place, WrittenEntry } from './entries.ts';
import { textsIn } from './fieldTexts.ts';
import { problemOf } from './problemKinds.ts';
import type { ReadContent } from './readContent.ts';
import {
  CAPITALISED_WORDS,
  EXACT_AGES,
  FIRST_NAMES,
  FULL_DATES,
  NEEDLESS_WORDS,
  PLACES,
  TITLED_NAMES,
} from './reviewWords.ts';

/** Fields without words of ours about the case: ids, choices, addresses and how the entry is kept. */
const NO_TEXT = new Set([
  ...['sources', 'topics', 'edition', 'checked', 'reviewDue', 'period', 'support'],
  ...['kind', 'state', 'detail', 'published', 'reviewed', 'ageGroup', 'ownersDocument'],
  ...['address', 'read', 'availability', 'repositoryRecord'],
  ...['priority', 'deliverable', 'policy', 'procedure', 'group', 'agency'],
]);

const CAPITALISED = /\p{Lu}[\p{L}'’-]+/gu;
const LOWER_CASE = /(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]+/gu;

/** Words and places that the rest of the site knows. */
export interface KnownNames {
  /** Words, in lower case, that some text uses as an ordinary word or that a title has. */
  words: ReadonlySet<string>;
  /** Towns and districts by which areas are found. */
  places: readonly string[];
}

/** What the other entries call things: with it, the name of a body can be told from that of a person. */
export function knownNames({ entries, content }: ReadContent): KnownNames {
  const others = entries.filter(({ collection }) => collection !== 'caseReviews');
  const names = others.flatMap(({ data }) => [
    'title' in data ? data.title : '',
    ...('aliases' in data ? data.aliases : []),
    'publisher' in data ? data.publisher : '',
    'shortName' in data ? data.shortName : '',
  ]);
  const ordinary = entries.flatMap(
    ({ data, body }) => `${JSON.stringify(data)} ${body}`.match(LOWER_CASE) ?? [],
  );
  const titles = new Set(
    [...content.areas, ...content.partnerships].flatMap(({ data }) => [
      data.title,
      'shortName' in data ? data.shortName : data.title,
    ]),
  );
  return {
    words: new Set([
      ...ordinary,
      ...names.flatMap((name) => name.match(CAPITALISED) ?? []).map((word) => word.toLowerCase()),
    ]),
    places: content.areas
      .flatMap(({ data }) => data.aliases)
      .filter((alias) => !titles.has(alias) && !/Council/.test(alias)),
  };
}

/** Dates, ages, names, places and needless words in the texts of a review. */
export function checkReviewTexts(
  review: WrittenEntry<'caseReviews'>,
  names: KnownNames,
): Problem[] {
  const own = new Set(wordsOf(`${review.data.pseudonym} ${review.data.title}`));
  return textsIn(review.data, NO_TEXT).flatMap(({ text, path }) => {
    const place = review.placeOf(path);
    return [
      ...matchesOf(FULL_DATES, text).map((found) => problemOf('date-in-review', place, { found })),
      ...matchesOf(EXACT_AGES, text).map((found) => problemOf('age-in-review', place, { found })),
      ...namesIn(text, own, names).map((found) => problemOf('name-in-review', place, { found })),
      ...placesIn(text, names).map((found) => problemOf('place-in-review', place, { found })),
      ...needlessIn(text, place),
    ];
  });
}

function namesIn(text: string, own: ReadonlySet<string>, { words }: KnownNames): string[] {
  const isKnown = (word: string) =>
    own.has(word) || words.has(word.toLowerCase()) || words.has(singular(word.toLowerCase()));
  const titled = matchesOf([TITLED_NAMES], text);
  const places = matchesOf(PLACES, text);
  const rows = matchesOf([CAPITALISED_WORDS], text).filter(
    (row) => !wordsOf(row).every(isKnown) && !places.some((place) => place.includes(row)),
  );
  const single = wordsOf(text).filter(
    (word) => FIRST_NAMES.has(bare(word)) && !own.has(bare(word)),
  );
  const found = [...titled, ...rows];
  return [
    ...new Set([...found, ...single.filter((name) => !found.some((row) => row.includes(name)))]),
  ];
}

function placesIn(text: string, { places }: KnownNames): string[] {
  const towns = places.filter((name) => wordsOf(text).join(' ').split(name).length > 1);
  return [...matchesOf(PLACES, text), ...towns.filter((town) => isWholeWord(text, town))];
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

/** What the patterns find, each once. */
function matchesOf(patterns: readonly RegExp[], text: string): string[] {
  return [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}'’-]+/gu) ?? [];
}

/** A name without the ending of the genitive. */
function bare(word: string): string {
  return word.replace(/['’]s?$/, '');
}

function singular(word: string): string {
  return word.replace(/(?:['’]s|s['’]?)$/, '');
}
