import { handbook as settings } from '../../../handbook.config.ts';
import { addDays } from '../../lib/calendar/days.ts';
import { groupBy } from '../../lib/lists.ts';
import { byCode, byText, firstThose } from '../../lib/sorting.ts';
import { addressOf } from '../addresses.ts';
import { isEmergency } from '../contacts/contacts.ts';
import { trustOf } from '../contacts/contactTrust.ts';
import { currencyOf, isSourced } from '../documents/currency.ts';
import type { Currency } from '../documents/currency.ts';
import { all } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { newerThan } from '../documents/newerDocuments.ts';
import type { NewerDocument } from '../documents/newerDocuments.ts';

/** Content types that are kept up to date one entry at a time. */
const KEPT = [
  'procedures',
  'thresholds',
  'contacts',
  'arrangements',
  'structures',
  'groups',
  'services',
  'plans',
  'priorities',
  'policies',
  'training',
  'reports',
  'reportSections',
  'caseReviews',
  'familyGuides',
  'easyGuides',
  'translations',
  'topics',
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
  /** What is newer than its document, even when that is a document of another owner or the page has no label. */
  newer: NewerDocument[];
}

/** Items that belong under one name. */
export interface ItemGroup {
  title: string;
  items: Item[];
}

/** Items that rest on a document, or a part of one, that has newer ones, with the newer ones. */
export interface ReplacedDocument {
  source: Entry<'sources'>;
  newer: NewerDocument[];
  /** False when the newer documents are only listed and may replace it. */
  isCertain: boolean;
  items: Item[];
}

/** What has to be looked at on the day of the build, most urgent first. */
export interface ToCheck {
  /** Checks whose day has passed, longest ago first. */
  overdue: Item[];
  /** Checks due within the next days, soonest first. */
  dueSoon: Item[];
  /** Entries whose document has been replaced or may have been, those that certainly have first. */
  replaced: ReplacedDocument[];
  /** Entries written under another edition of the guidance than the one in force, by partnership. */
  olderEdition: ItemGroup[];
  /** Entries that have gone longest without a check. */
  longestUnchecked: Item[];
  /** How many entries are kept in all. */
  count: number;
}

/** Works out what has to be looked at. */
export function toCheck(handbook: Handbook): ToCheck {
  const items = KEPT.flatMap((name) => all(handbook, name) as EntryOf<(typeof KEPT)[number]>[])
    // Nobody has to find out whether 999 is still the emergency number.
    .filter((entry) => entry.collection !== 'contacts' || !isEmergency(entry.data))
    .filter(isSourced)
    .map((entry) => itemOf(handbook, entry))
    .toSorted(byText(({ title, owner = '' }) => `${owner} ${title}`));
  const due = items
    .filter(({ currency }) => currency.reviewDue !== undefined)
    .toSorted(byCode(({ currency }) => currency.reviewDue!));
  const lastDay = addDays(handbook.today, DAYS_AHEAD);
  return {
    overdue: due.filter(({ currency }) => currency.reviewOverdue),
    dueSoon: due.filter(
      ({ currency }) => !currency.reviewOverdue && currency.reviewDue! <= lastDay,
    ),
    replaced: replacedDocuments(items),
    olderEdition: byOwner(items.filter(({ currency }) => currency.editionInForce)),
    longestUnchecked: items
      .toSorted(byCode(({ currency }) => currency.checked))
      .slice(0, MOST_UNCHECKED),
    count: items.length,
  };
}

function itemOf(handbook: Handbook, entry: EntryOf<(typeof KEPT)[number]>): Item {
  const currency = { ...currencyOf(handbook, entry), ...checkOfContact(handbook, entry) };
  const owner = handbook.entries.partnerships.get(entry.owner)?.data.shortName;
  return {
    title: entry.data.title,
    ...(owner && { owner }),
    path: addressOf(handbook, entry),
    currency,
    newer: currency.newer.length > 0 ? currency.newer : newerThan(handbook, entry.data.sources[0]!),
  };
}

/** A contact is due when its card says so, and not with the page that it was read on. */
function checkOfContact(handbook: Handbook, entry: EntryOf<(typeof KEPT)[number]>) {
  if (entry.collection !== 'contacts') return {};
  const { checkAgain, isDue } = trustOf(handbook, entry, settings.contacts);
  return { reviewDue: checkAgain, reviewOverdue: isDue };
}

function replacedDocuments(items: Item[]): ReplacedDocument[] {
  const replaced = items.filter(({ newer }) => newer.length > 0);
  const keyOf = ({ currency: { source }, newer }: Item) =>
    [source.id, ...newer.map(({ title, isCertain }) => `${title} ${isCertain}`)].join('|');
  return [...groupBy(replaced, keyOf).values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { currency, newer } = first;
      return [
        {
          source: currency.source,
          newer,
          isCertain: newer.some((one) => one.isCertain),
          items: group,
        },
      ];
    })
    .toSorted(firstThose(({ isCertain }) => isCertain));
}

function byOwner(items: Item[]): ItemGroup[] {
  return [...groupBy(items, ({ owner }) => owner ?? 'All of England')].map(([title, group]) => ({
    title,
    items: group,
  }));
}
