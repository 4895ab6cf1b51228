import type { DrawnQuery } from '../searchEvaluation/labelledQuery.ts';
import type { Answer } from '../searchEvaluation/metrics.ts';

/** A labelled query with one right page, unless told otherwise. */
export function aQuery(some: Partial<DrawnQuery> = {}): DrawnQuery {
  return {
    query: 'lado',
    audience: 'school',
    group: 'abbreviation',
    right: ['/contacts/'],
    why: 'who to tell',
    half: 'seen',
    ...some,
  };
}

/** A query for which nothing is right. */
export function aNothingQuery(some: Partial<DrawnQuery> = {}): DrawnQuery {
  return aQuery({ query: 'zzz', group: 'nothing', right: [], ...some });
}

/** An answer whose right page is at a place; at none with null. */
export function anAnswer(rank: number | null, some: Partial<Answer> = {}): Answer {
  return { query: aQuery(), state: 'done', found: ['/luton/'], rank, milliseconds: 100, ...some };
}
