import { endOf } from '../lib/dates.ts';
import { byId, byTitle, newestFirst } from '../lib/sorting.ts';
import type { LinkedEntry } from './addresses.ts';
import { hasOwnPage } from './reviews/caseReviews.ts';
import { currencyOf } from './documents/currency.ts';
import { all, entry, ownedBy } from './handbook.ts';
import type { Entry, EntryOf, Handbook } from './handbook.ts';
import { withoutCarriedOn } from './plans/carriedOn.ts';
import { referrersTo } from './referrers.ts';

/** Content types that are listed under a topic and as related to each other. */
const TOPICAL = [
  'procedures',
  'groups',
  'services',
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
  const topic = { collection: 'topics', id: topicId } as const;
  const found = TOPICAL.flatMap(
    (name) => referrersTo(handbook, name, topic, 'topics') as TopicalEntry[],
  );
  return withoutCarriedOn(handbook, found)
    .map((one) => ({ one, end: endOf(currencyOf(handbook, one).period) }))
    .toSorted(newestFirst(({ end }) => end))
    .map(({ one }) => one);
}

/** Topics that something is written on, or that say what to do. */
export function usedTopics(handbook: Handbook): Entry<'topics'>[] {
  return all(handbook, 'topics')
    .filter(
      (topic) =>
        topic.data.doNow.length > 0 ||
        topicsWithin(handbook, topic.id).length > 0 ||
        TOPICAL.some((name) => referrersTo(handbook, name, topic, 'topics').length > 0),
    )
    .toSorted(byTitle);
}

/** The same, without those that are within a wider one. */
export function widestTopics(handbook: Handbook): Entry<'topics'>[] {
  return usedTopics(handbook).filter(({ data }) => data.topics.length === 0);
}

/** The narrower topics within a topic. */
export function topicsWithin(handbook: Handbook, topicId: string): Entry<'topics'>[] {
  const topic = { collection: 'topics', id: topicId } as const;
  return referrersTo(handbook, 'topics', topic, 'topics').toSorted(byTitle);
}

/** What a reader of an entry needs next: entries of the same or a joint partnership that share most topics. */
export function relatedTo(handbook: Handbook, to: TopicalEntry, most = 5): TopicalEntry[] {
  const owners = neighbouringPartnerships(handbook, to.owner);
  const shared = (other: TopicalEntry) =>
    other.data.topics.filter((topic) => to.data.topics.includes(topic)).length;
  const near = TOPICAL.flatMap((name) => ownedByAny(handbook, name, owners));
  return withoutCarriedOn(handbook, near)
    .filter((other) => other.collection !== 'caseReviews' || hasOwnPage(other))
    .filter((other) => !isSame(other, to) && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}

/** Procedures and policies that name a group. */
export function worksWith(handbook: Handbook, group: Entry<'groups'>): LinkedEntry[] {
  return [
    ...referrersTo(handbook, 'procedures', group, 'groups'),
    ...referrersTo(handbook, 'policies', group, 'owner'),
  ];
}

/** Joint arrangements that a partnership shares in. */
export function jointArrangementsOf(
  handbook: Handbook,
  partnership: string,
): Entry<'partnerships'>[] {
  return referrersTo(
    handbook,
    'partnerships',
    { collection: 'partnerships', id: partnership },
    'jointOf',
  );
}

function neighbouringPartnerships(handbook: Handbook, owner: string): Set<string> {
  if (owner === 'shared') return new Set(['shared']);
  const joint = jointArrangementsOf(handbook, owner).map(({ id }) => id);
  const parts = entry(handbook, 'partnerships', owner).data.jointOf;
  return new Set([owner, 'shared', ...joint, ...parts]);
}

/** Entries of some partnerships, in the order of their ids. */
function ownedByAny(
  handbook: Handbook,
  name: (typeof TOPICAL)[number],
  owners: ReadonlySet<string>,
): TopicalEntry[] {
  return [...owners]
    .flatMap((owner) => ownedBy(handbook, name, owner) as TopicalEntry[])
    .toSorted(byId);
}

function isSame(a: TopicalEntry, b: TopicalEntry): boolean {
  return a.collection === b.collection && a.id === b.id;
}
