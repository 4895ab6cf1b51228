import { lastDayOf } from '../lib/dates.ts';
import type { LinkedEntry } from './addresses.ts';
import { hasOwnPage } from './reviews/caseReviews.ts';
import { currencyOf } from './documents/currency.ts';
import { all, entry } from './handbook.ts';
import type { Entry, EntryOf, Handbook } from './handbook.ts';

/** Content types that are listed under a topic and as related to each other. */
const TOPICAL = [
  'procedures',
  'groups',
  'arrangements',
  'priorities',
  'thresholds',
  'policies',
  'training',
  'reportSections',
  'caseReviews',
] as const;

/** An entry that carries topics and has a page. */
export type TopicalEntry = EntryOf<(typeof TOPICAL)[number]>;

/** Everything on a topic: the newest period first, within it procedures first. */
export function onTopic(handbook: Handbook, topicId: string): TopicalEntry[] {
  const endOf = ({ data }: TopicalEntry) => {
    const period = currencyOf(handbook, data).period;
    return period?.to ? lastDayOf(period.to) : '9999';
  };
  return TOPICAL.flatMap((name) => all(handbook, name) as TopicalEntry[])
    .filter(({ data }) => data.topics.includes(topicId))
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
}

/** Topics that something is written on. */
export function usedTopics(handbook: Handbook): Entry<'topics'>[] {
  return all(handbook, 'topics')
    .filter((topic) => onTopic(handbook, topic.id).length > 0)
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
}

/** What a reader of an entry needs next: entries of the same or a joint partnership that share most topics. */
export function relatedTo(handbook: Handbook, to: TopicalEntry, most = 5): TopicalEntry[] {
  const owners = neighbouringPartnerships(handbook, to.owner);
  const shared = (other: TopicalEntry) =>
    other.data.topics.filter((topic) => to.data.topics.includes(topic)).length;
  return TOPICAL.flatMap((name) => all(handbook, name) as TopicalEntry[])
    .filter((other) => other.collection !== 'caseReviews' || hasOwnPage(other))
    .filter((other) => !isSame(other, to) && owners.has(other.owner) && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}

/** Procedures and policies that name a group. */
export function worksWith(handbook: Handbook, group: Entry<'groups'>): LinkedEntry[] {
  return [
    ...all(handbook, 'procedures').filter(({ data }) => data.groups.includes(group.id)),
    ...all(handbook, 'policies').filter(({ data }) => data.owner === group.id),
  ];
}

/** Joint arrangements that a partnership shares in. */
export function jointArrangementsOf(
  handbook: Handbook,
  partnership: string,
): Entry<'partnerships'>[] {
  return all(handbook, 'partnerships').filter(({ data }) => data.jointOf.includes(partnership));
}

function neighbouringPartnerships(handbook: Handbook, owner: string): Set<string> {
  if (owner === 'shared') return new Set(['shared']);
  const joint = jointArrangementsOf(handbook, owner).map(({ id }) => id);
  const parts = entry(handbook, 'partnerships', owner).data.jointOf;
  return new Set([owner, 'shared', ...joint, ...parts]);
}

function isSame(a: TopicalEntry, b: TopicalEntry): boolean {
  return a.collection === b.collection && a.id === b.id;
}
