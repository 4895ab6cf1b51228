import { INTENT_WORDS } from './intents.ts';
import { isEmptyWord, wordsOf } from './words.ts';

/** What is known of the spelling of words. */
export interface Vocabulary {
  /** How common each known word is, as it is written. */
  known: Map<string, number>;
  /** Words that a slip may have been meant for: see {@link mendableOf}. */
  mendable: ReadonlyMap<string, number>;
  /** Words of places. */
  places: Set<string>;
  /** Words that are a whole name: "childline" is one, and "child line" is it as well. */
  names: Set<string>;
  /** Words that only questions have. */
  asked: Set<string>;
  /** Stems of the phrases that mean something else on this site. */
  said: Set<string>;
}

/** So common do words of names, of places and of intents seem at least, because readers type them often. */
export const COMMON = { name: 2, asked: 2, intent: 50, place: 20 };
/** A slip is mended to one of so many words, the commonest: a list that a phone can load and go through. */
const MOST_MENDABLE = 12_000;

/** True for a word that may have slips in it. */
export function isSpelled(word: string): boolean {
  return /^\D+$/.test(word) && !isEmptyWord(word);
}

/** What an index spells. */
interface Spelled {
  words: ReadonlyMap<string, { surface: string; count: number }>;
  places: readonly { words: string[] }[];
  meanings: readonly { says: readonly string[] }[];
  things: readonly { title: string; names: readonly string[] }[];
  /** Words of questions, with how many have them, and those that only questions have. */
  asked: ReadonlyMap<string, number>;
  onlyAsked: readonly string[];
}

/** All that is known of spelling from the whole index. */
export function vocabularyOf({
  words,
  places,
  meanings,
  things,
  asked,
  onlyAsked,
}: Spelled): Vocabulary {
  const known = new Map<string, number>();
  const add = (word: string, count: number) => {
    if (isSpelled(word)) known.set(word, Math.max(count, known.get(word) ?? 0));
  };
  for (const word of onlyAsked) add(word, COMMON.asked);
  for (const { surface, count } of words.values()) add(surface, count);
  const names = things.flatMap((thing) => [thing.title, ...thing.names].map(wordsOf));
  for (const word of names.flat()) add(word, COMMON.name);
  for (const word of INTENT_WORDS) add(word, COMMON.intent);
  const ofPlaces = new Set(places.flatMap((place) => place.words));
  for (const word of ofPlaces) add(word, COMMON.place);
  // What one question alone has is as likely a slip as what is typed.
  const ofQuestions = new Set(onlyAsked);
  const isOnce = (word: string) =>
    known.get(word) === COMMON.asked && asked.get(word) === 1 && ofQuestions.has(word);
  const sure = [...known]
    .filter(([word]) => !isOnce(word))
    .map(([word, count]) => [word, Math.max(count, asked.get(word) ?? 0)] as const);
  return {
    known,
    mendable: mendableOf(new Map(sure), ofPlaces),
    places: ofPlaces,
    names: new Set(names.flatMap((all) => (all.length === 1 ? all : []))),
    asked: ofQuestions,
    said: new Set(meanings.flatMap(({ says }) => says)),
  };
}

/** The words that slips are mended to: the commonest, and those of places. */
function mendableOf(
  known: ReadonlyMap<string, number>,
  places: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  if (known.size <= MOST_MENDABLE) return known;
  const rest = [...known].toSorted((a, b) => b[1] - a[1]);
  return new Map([...rest.slice(0, MOST_MENDABLE), ...rest.filter(([word]) => places.has(word))]);
}
