import { addressOf } from '../addresses.ts';
import { structureOf } from '../governance/governance.ts';
import { entry } from '../handbook.ts';
import type { EntryOf, Handbook } from '../handbook.ts';
import { relatedTo } from '../related.ts';
import type { TopicalEntry } from '../related.ts';
import { reviewsBehind } from '../reviews/reviewLearning.ts';

/** Kinds of entry in a word or two, for lists where several are together. */
export const kindLabels: Record<TopicalEntry['collection'], string> = {
  procedures: 'Procedure',
  groups: 'Group',
  services: 'Service',
  arrangements: 'Arrangements',
  thresholds: 'Thresholds',
  policies: 'Policy',
  priorities: 'Priority',
  reportSections: 'Annual report',
  training: 'Training',
  caseReviews: 'Case review',
};

/** Case reviews that led to what is on the page of a priority, policy or procedure, as links. */
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

/** Related entries as links, each with its kind and, where two would read alike, with what tells them apart. */
export function relatedLinks(
  handbook: Handbook,
  to: TopicalEntry,
): { text: string; path: string; kind: string }[] {
  const related = relatedTo(handbook, to);
  const isLike = (one: TopicalEntry, other: TopicalEntry) =>
    one !== other && one.collection === other.collection && one.data.title === other.data.title;
  return related.map((one) => {
    const mark = related.some((other) => isLike(one, other)) ? `, ${markOf(handbook, one)}` : '';
    return {
      text: one.data.title,
      path: addressOf(handbook, one),
      kind: `${kindLabels[one.collection]}${mark}`,
    };
  });
}

/** What tells an entry from another of its title: the period of a group, the partnership of everything else. */
function markOf(handbook: Handbook, one: TopicalEntry): string {
  if (one.collection === 'groups') return structureOf(handbook, one).data.title;
  if (one.owner === 'shared') return 'national';
  return entry(handbook, 'partnerships', one.owner).data.shortName;
}

/** Links without a kind; those that would read alike get the partnership they lead to. */
export function toldApart(
  handbook: Handbook,
  links: readonly { text: string; path: string }[],
): { text: string; path: string; kind?: string }[] {
  return links.map((link) => {
    const isAlone = links.every(({ text, path }) => text !== link.text || path === link.path);
    const owner = handbook.entries.partnerships.get(link.path.split('/')[1] ?? '');
    return isAlone ? link : { ...link, kind: owner?.data.shortName ?? 'National' };
  });
}
