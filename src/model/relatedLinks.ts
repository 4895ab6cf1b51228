import { addressOf } from './addresses.ts';
import type { EntryOf, Handbook } from './handbook.ts';
import { relatedTo } from './related.ts';
import type { TopicalEntry } from './related.ts';
import { reviewsBehind } from './reviewLearning.ts';

/** Kinds of entry in a word or two, for lists where several stand together. */
export const kindLabels: Record<TopicalEntry['collection'], string> = {
  procedures: 'Procedure',
  groups: 'Group',
  arrangements: 'Arrangements',
  thresholds: 'Thresholds',
  policies: 'Policy',
  priorities: 'Priority',
  reportSections: 'Yearly report',
  training: 'Training',
  caseReviews: 'Case review',
};

/** Case reviews that led to what stands on the page of a priority, policy or procedure, as links. */
export function reviewLinks(
  handbook: Handbook,
  to: EntryOf<'priorities' | 'policies' | 'procedures'>,
): { text: string; path: string; kind: string }[] {
  return reviewsBehind(handbook, to).map((review) => ({
    text: review.data.title,
    path: addressOf(handbook, review),
    kind: kindLabels.caseReviews,
  }));
}

/** Related entries as links, each with its kind. */
export function relatedLinks(
  handbook: Handbook,
  to: TopicalEntry,
): { text: string; path: string; kind: string }[] {
  return relatedTo(handbook, to).map((other) => ({
    text: other.data.title,
    path: addressOf(handbook, other),
    kind: kindLabels[other.collection],
  }));
}
