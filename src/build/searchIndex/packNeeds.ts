import { groupBy } from '../../lib/lists.ts';
import type { SearchNeed } from '../../model/site/searchEntries.ts';
import type { PackedNeed } from '../../search/indexFiles.ts';
import { IN_QUESTIONS, packSpots } from '../../search/indexFiles.ts';
import { askedStems, askersWords, isEmptyWord, wordsOf } from '../../search/words.ts';

/** The needs, as the index has them. */
interface PackedNeeds {
  needs: PackedNeed[];
  lengths: string;
  /** Words that the site has in questions only. */
  words: string[];
  /** By stem, with a question mark before it: the questions that have it. */
  places: string[][];
}

/** A length of more words than this is written as this. */
const LONGEST = 35;

/**
 * Packs the questions of people. A need of which no page is in this edition is left out; one that never had
 * a page is what the site is not about, and stays.
 */
export function packNeeds(
  needs: readonly SearchNeed[],
  things: readonly { path: string; headings: readonly { id: string }[] }[],
  known: ReadonlySet<string>,
): PackedNeeds {
  const spots = spotsOf(things);
  const kept = needs
    .map(({ asks, pages }) => ({
      asks,
      isElsewhere: pages.length === 0,
      answers: pages.flatMap((path) => spots.get(path) ?? []),
    }))
    .filter(({ isElsewhere, answers }) => isElsewhere || answers.length > 0);
  const questions = kept.flatMap(({ asks }) =>
    asks.map((ask) => [...askedStems(ask), ...askersWords(ask)]),
  );
  const byStem = groupBy(
    questions.flatMap((stems, at) => stems.map((stem) => ({ stem, at }))),
    ({ stem }) => stem,
  );
  const words = kept
    .flatMap(({ asks }) => asks.flatMap(wordsOf))
    .filter((word) => !isEmptyWord(word));
  return {
    needs: kept.map(({ asks, answers }) =>
      answers.length > 0 ? [asks.length, answers] : [asks.length],
    ),
    lengths: questions.map((stems) => Math.min(stems.length, LONGEST).toString(36)).join(''),
    words: [...new Set(words)].filter((word) => !known.has(word)).toSorted(),
    places: [...byStem].map(([stem, list]) => [
      IN_QUESTIONS + stem,
      packSpots(list.map(({ at }) => at)),
    ]),
  };
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
