import { daysAfter } from '../lib/dates.ts';
import { byText, groupBy } from '../lib/lists.ts';
import { addressOf } from './addresses.ts';
import { currencyOf } from './currency.ts';
import type { Currency } from './currency.ts';
import { all } from './handbook.ts';
import type { Entry, EntryOf, Handbook } from './handbook.ts';

/** Content types that are kept up to date one entry at a time. */
const KEPT = [
  'procedures',
  'thresholds',
  'contacts',
  'arrangements',
  'structures',
  'groups',
  'plans',
  'priorities',
  'policies',
  'training',
  'reports',
  'reportSections',
  'caseReviews',
  'familyGuides',
  'easyGuides',
] as const;

/** Checks due within so many days are announced. */
export const DAYS_AHEAD = 90;

/** How many of the entries that have gone longest without a check are named. */
const MOST_UNCHECKED = 20;

/** An entry that somebody may have to look at. */
export interface Item {
  title: string;
  /** Short name of the partnership; undefined for what holds everywhere. */
  owner?: string;
  path: string;
  currency: Currency;
}

/** Items that belong under one name. */
export interface ItemGroup {
  title: string;
  items: Item[];
}

/** Items that rest on a document that has a later one, with the later ones. */
export interface ReplacedDocument {
  source: Entry<'sources'>;
  later: Currency['laterDocuments'];
  items: Item[];
}

/** What has to be looked at on the day of the build, most urgent first. */
export interface ToCheck {
  /** Checks whose day has passed, longest ago first. */
  overdue: Item[];
  /** Checks due within the next days, soonest first. */
  dueSoon: Item[];
  /** Entries of an ended period whose document has a later one. */
  replaced: ReplacedDocument[];
  /** Entries written under an older edition of the guidance, by partnership. */
  olderEdition: ItemGroup[];
  /** Entries that have gone longest without a check. */
  longestUnchecked: Item[];
  /** How many entries are kept in all. */
  count: number;
}

/** Works out what has to be looked at. */
export function toCheck(handbook: Handbook): ToCheck {
  const items = KEPT.flatMap((name) => all(handbook, name) as EntryOf<(typeof KEPT)[number]>[])
    .map((entry) => itemOf(handbook, entry))
    .toSorted(byText(({ title, owner = '' }) => `${owner} ${title}`));
  const due = items
    .filter(({ currency }) => currency.reviewDue !== undefined)
    .toSorted((a, b) => a.currency.reviewDue!.localeCompare(b.currency.reviewDue!));
  const lastDay = daysAfter(handbook.today, DAYS_AHEAD);
  return {
    overdue: due.filter(({ currency }) => currency.reviewOverdue),
    dueSoon: due.filter(
      ({ currency }) => !currency.reviewOverdue && currency.reviewDue! <= lastDay,
    ),
    replaced: replacedDocuments(items),
    olderEdition: byOwner(items.filter(({ currency }) => currency.currentEdition)),
    longestUnchecked: items
      .toSorted((a, b) => a.currency.checked.localeCompare(b.currency.checked))
      .slice(0, MOST_UNCHECKED),
    count: items.length,
  };
}

function itemOf(handbook: Handbook, entry: EntryOf<(typeof KEPT)[number]>): Item {
  const owner = handbook.entries.partnerships.get(entry.owner)?.data.shortName;
  return {
    title: entry.data.title,
    ...(owner && { owner }),
    path: addressOf(handbook, entry),
    currency: currencyOf(handbook, entry.data),
  };
}

function replacedDocuments(items: Item[]): ReplacedDocument[] {
  const replaced = items.filter(
    ({ currency }) => currency.periodOver && currency.laterDocuments.length > 0,
  );
  return [...groupBy(replaced, ({ currency }) => currency.source)].map(([source, group]) => ({
    source,
    later: group[0]?.currency.laterDocuments ?? [],
    items: group,
  }));
}

function byOwner(items: Item[]): ItemGroup[] {
  return [...groupBy(items, ({ owner }) => owner ?? 'All of England')].map(([title, group]) => ({
    title,
    items: group,
  }));
}
