import { WEAK } from './weights.ts';
import { groupHits } from './groupHits.ts';
import type { Result } from './groupHits.ts';
import { IN_QUESTIONS } from './indexFiles.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';
import { narrow } from './narrow.ts';
import type { SearchQuery } from './query.ts';
import { spellerOf } from './spelling.ts';
import { isTime, wordsOf } from './words.ts';
import { needsIn } from './needs.ts';
import type { Asked } from './needs.ts';
import { rank } from './rank.ts';
import type { Hit } from './rank.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understand.ts';

/** So many pages are named as the nearest. */
const NEAREST = 3;

/** The answer to a query. */
export interface Answer {
  understanding: Understanding;
  results: Result[];
  /** What comes nearest when nothing is an answer; empty when there are results. */
  nearest: Result[];
  /** How many results there would be if they were not narrowed. */
  countOfAll: number;
}

/** Parts of the index that are fetched for the words of one query. */
export interface IndexParts {
  /** Gives the places of words in running text. */
  placesOf: (stems: string[]) => Promise<WordPlaces>;
  /** Gives those of some words that are general English, whatever the site has. */
  englishAmong: (words: string[]) => Promise<ReadonlySet<string>>;
}

/**
 * Finds what answers a query: works out what it means, asks where its words are, ranks, narrows and
 * groups.
 */
export async function find(
  query: SearchQuery,
  lexicon: Lexicon,
  { placesOf, englishAmong }: IndexParts,
): Promise<Answer> {
  const speller = spellerOf(lexicon);
  const strange = wordsOf(query.q).filter((word) => !speller.knows(word));
  const english = strange.length > 0 ? await englishAmong(strange) : new Set<string>();
  const exact = query.exact !== '';
  const understanding = understand(query.q, lexicon, { exact, speller, english });
  const known = understanding.words.filter(({ stem }) => lexicon.words.has(stem));
  const places = await placesOf([
    ...known.map(({ stem }) => stem),
    ...understanding.features.map((feature) => IN_QUESTIONS + feature),
  ]);
  return answerTo(query, understanding, lexicon, places);
}

/** Ranks, narrows and groups what answers a query that is understood, from the places of its words. */
export function answerTo(
  query: SearchQuery,
  understanding: Understanding,
  lexicon: Lexicon,
  places: WordPlaces,
): Answer {
  const asked = needsIn(understanding, lexicon, places);
  // Signs alone, such as "!!!", ask for nothing.
  const hits = wordsOf(query.q).length === 0 ? [] : rank(understanding, lexicon, places, asked);
  const found = groupHits(narrow(hits, query, lexicon), understanding, lexicon);
  const isAnswer = isAnswered(hits[0], understanding, asked);
  return {
    understanding,
    results: isAnswer ? found : [],
    nearest: isAnswer ? [] : found.slice(0, NEAREST),
    countOfAll: hits.length,
  };
}

/**
 * False for what this site is not about, and for a best hit that has some words of the query in passing, is not called by
 * them, and lacks most of it. A single word that the site has is found wherever it is.
 */
function isAnswered(best: Hit | undefined, query: Understanding, asked: Asked): boolean {
  if (isOneWord(query)) return true;
  const isElsewhere = asked.isElsewhere && !(best && best.isNamed);
  return !isElsewhere && !isWeak(best, query);
}

/** True for one word that the site has, which a length of time is too. */
function isOneWord({ words, unknown, asked }: Understanding): boolean {
  const isLength = words.length === 1 && unknown.length === 0 && isTime(words[0]?.word ?? '');
  return words.length > 0 && (asked.length < 2 || isLength);
}

function isWeak(best: Hit | undefined, { words }: Understanding): boolean {
  if (best === undefined || best.isAsked || best.coverage >= WEAK.coverage) return false;
  // Without a word that the site has, only the questions of people have something of the query.
  if (words.length > 0 && best.score >= WEAK.score) return false;
  const asked = new Set(words.map(({ stem }) => stem));
  return !best.thing.titleStems.every((stem) => asked.has(stem));
}
