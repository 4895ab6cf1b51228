import { groupHits } from './groupHits.ts';
import type { Result } from './groupHits.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';
import { narrow } from './narrow.ts';
import type { SearchQuery } from './query.ts';
import { rank } from './rank.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understand.ts';

/** The answer to a query. */
export interface Answer {
  understanding: Understanding;
  results: Result[];
  /** How many results there would be if they were not narrowed. */
  countOfAll: number;
}

/**
 * Finds what answers a query: works out what it means, asks where its words are, ranks, narrows and
 * groups. `placesOf` gives the places of words in running text.
 */
export async function find(
  query: SearchQuery,
  lexicon: Lexicon,
  placesOf: (stems: string[]) => Promise<WordPlaces>,
): Promise<Answer> {
  const understanding = understand(query.q, lexicon, { exact: query.exact !== '' });
  const known = understanding.words.filter(({ stem }) => lexicon.words.has(stem));
  const places = await placesOf(known.map(({ stem }) => stem));
  const hits = rank(understanding, lexicon, places);
  const shown = narrow(hits, query, lexicon);
  return {
    understanding,
    results: groupHits(shown, understanding, lexicon),
    countOfAll: hits.length,
  };
}
