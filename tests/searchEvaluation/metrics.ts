import type { DrawnQuery } from './labelledQuery.ts';

/** How the search ended: with results, with none, or not at all. */
export type SearchState = 'done' | 'nothing' | 'failed';

/** What the search page answered to one query. */
export interface Answer {
  query: DrawnQuery;
  state: SearchState;
  /** Addresses of the results, as paths from the root of the site. */
  found: string[];
  /** The query that was searched for in place of the one typed. */
  mended?: string;
  /** Place of the first right result, counted from 1; null when none is right. */
  rank: number | null;
  /** From the start of the navigation to the results, in milliseconds. */
  milliseconds: number;
}

/** How often a thing went right. */
export interface Share {
  right: number;
  of: number;
}

/** How good the answers to a set of queries are. */
export interface Figures {
  /** Queries with a right page whose first result was right. */
  successAt1: Share;
  /** Queries with a right page of whose first three results one was right. */
  successAt3: Share;
  /** Mean of 1 ÷ rank over the queries with a right page; 0 for one without a right result. */
  meanReciprocalRank: number | null;
  /** Queries without a right page for which nothing was found. */
  nothing: Share;
  /** Queries with a right page for which nothing was found at all, or the search failed. */
  withoutResults: number;
}

/** The figures of some answers. */
export function figuresOf(answers: readonly Answer[]): Figures {
  const expecting = answers.filter(({ query }) => query.right.length > 0);
  const unanswerable = answers.filter(({ query }) => query.group === 'nothing');
  const ranks = expecting.map(({ rank }) => rank);
  const within = (places: number) => ranks.filter((rank) => rank !== null && rank <= places);
  return {
    successAt1: { right: within(1).length, of: ranks.length },
    successAt3: { right: within(3).length, of: ranks.length },
    meanReciprocalRank: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
    nothing: {
      right: unanswerable.filter(({ state }) => state === 'nothing').length,
      of: unanswerable.length,
    },
    withoutResults: expecting.filter(({ found }) => found.length === 0).length,
  };
}

/** Whether a query was answered as well as can be: the right page first, or nothing where nothing is right. */
export function isPerfect({ query, rank, state }: Answer): boolean {
  if (query.group === 'gap') return true;
  return query.right.length === 0 ? state === 'nothing' : rank === 1;
}

/** Answers that are less than perfect, the worst first: failures, then wrong ones, then by place. */
export function worstFirst(answers: readonly Answer[]): Answer[] {
  const badness = ({ state, rank }: Answer) =>
    state === 'failed' ? Number.POSITIVE_INFINITY : (rank ?? Number.MAX_SAFE_INTEGER);
  return answers.filter((answer) => !isPerfect(answer)).toSorted((a, b) => badness(b) - badness(a));
}

/** The share as a number from 0 to 1; null when there was nothing to get right. */
export function fraction({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

/** Answers under the name of what they have in common, in the order in which the names come up. */
export function groupAnswers(
  answers: readonly Answer[],
  nameOf: (query: DrawnQuery) => string,
): Map<string, Answer[]> {
  return Map.groupBy(answers, ({ query }) => nameOf(query));
}

/**
 * The value below or at which the given part of the values lies, by the nearest rank: 0.5 for the
 * median, 0.95 for the time that 95 of 100 stay within. Null when there are no values.
 */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
