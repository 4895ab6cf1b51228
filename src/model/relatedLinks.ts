import { addressOf } from './addresses.ts';
import type { Handbook } from './handbook.ts';
import { relatedTo } from './related.ts';
import type { TopicalEntry } from './related.ts';

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
};

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
