import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SearchNeed } from '../../model/site/searchEntries.ts';
import { byCode } from '../../lib/sorting.ts';
import { IN_QUESTIONS, packWordOfNeeds } from '../../search/indexFiles.ts';
import { featuresOf, isEmptyWord, wordsOf } from '../../search/words.ts';
import { leave, leftBehind } from '../keptPages/leftBehind.ts';
import { learnNeeds } from './learnNeeds.ts';

/** The needs, as the index has them. */
interface PackedNeeds {
  /** For each need the spots of what answers it, the best first. */
  needs: number[][];
  /** Every word of questions, with how many have it, in the order of the alphabet. */
  words: [word: string, count: number][];
  /** By stem, with a question mark before it: what was learned of it. */
  places: [stem: string, packed: string][];
}

/**
 * Packs the questions of people. A need of which no page is in this edition is left out; one that never had
 * a page is what the site is not about, and stays.
 */
export function packNeeds(
  needs: readonly SearchNeed[],
  things: readonly { path: string; headings: readonly { id: string }[] }[],
): PackedNeeds {
  const spots = spotsOf(things);
  const kept = needs
    .map(({ asks, pages }) => ({
      asks,
      isElsewhere: pages.length === 0,
      answers: pages.flatMap((path) => spots.get(path) ?? []),
    }))
    .filter(({ isElsewhere, answers }) => isElsewhere || answers.length > 0);
  const asks = kept.map((need) => need.asks);
  return { needs: kept.map(({ answers }) => answers), ...learned(asks) };
}

/** Code that takes questions apart, learns from them and packs what was learned; the list of packages has the stemmer. */
const MADE_BY = [
  ...['./packNeeds.ts', './learnNeeds.ts', '../../search/indexFiles.ts'],
  ...['../../search/words.ts', '../../search/variants.ts', '../../../package-lock.json'],
];

/** Name of what is kept for the next build: learning takes a second, and few changes of the content touch a question. */
const KEPT = 'needs';

/** What the questions of each need teach, from the last build if they were the same. */
function learned(asks: string[][]): Omit<PackedNeeds, 'needs'> {
  const code = MADE_BY.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const madeFrom = hash('sha256', JSON.stringify([code, asks]));
  const before = leftBehind<Omit<PackedNeeds, 'needs'>>(KEPT, madeFrom);
  if (before) return before;
  const now = { words: countWords(asks), places: learnedPlaces(asks) };
  leave(KEPT, madeFrom, now);
  return now;
}

/** Every word of the questions that says something, with how many have it. */
function countWords(asks: string[][]): PackedNeeds['words'] {
  const counts = new Map<string, number>();
  for (const word of asks.flat().flatMap((ask) => [...new Set(wordsOf(ask))]))
    if (!isEmptyWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(byCode(([word]) => word));
}

function learnedPlaces(asks: string[][]): PackedNeeds['places'] {
  const questions = asks.flatMap((all, need) =>
    all.map((ask) => ({ words: featuresOf(wordsOf(ask)), need })),
  );
  return [...learnNeeds(questions, asks.length)].map(([word, found]) => [
    IN_QUESTIONS + word,
    packWordOfNeeds(found),
  ]);
}

/** By address: the place of a thing, or of a heading of it, among all spots. */
function spotsOf(things: readonly { path: string; headings: readonly { id: string }[] }[]) {
  const places = things.flatMap(({ path, headings }) => [
    path,
    ...headings.map(({ id }) => `${path.split('#')[0]}#${id}`),
  ]);
  const spots = new Map<string, number>();
  for (const [at, place] of places.entries()) if (!spots.has(place)) spots.set(place, at);
  return spots;
}
