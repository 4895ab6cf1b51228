import { handbook as settings } from '../../handbook.config.ts';
import { firstDayOf, lastDayOf, monthsAfter } from '../lib/dates.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Period } from '../schemas/shared/dates.ts';
import type { Citation } from '../schemas/shared/provenance.ts';
import { all, entry, entryWith } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { newerThan } from './newerDocuments.ts';
import type { NewerDocument } from './newerDocuments.ts';

/** The fields that tell where an entry comes from and how current it is. */
export interface SourcedFields {
  sources: Citation[];
  period?: Period | undefined;
  edition?: string | undefined;
  checked?: string | undefined;
  reviewDue?: string | undefined;
}

/** Where an entry comes from and how current it is on the day of the build. */
export interface Currency {
  source: Entry<'sources'>;
  period?: Period;
  /** True when the last day of the period has passed. */
  periodOver: boolean;
  edition?: Entry<'editions'>;
  /** The edition in force, when it is not the one the entry was written under. */
  currentEdition?: Entry<'editions'>;
  /** Day somebody last compared the entry with its source. */
  checked: string;
  /** Day by which it is to be checked again: as the entry says, or by the rule for its content type. */
  reviewDue?: string;
  reviewOverdue: boolean;
  /** Documents of the owner that have come out since. */
  laterDocuments: NewerDocument[];
}

/** Content types that are checked at regular intervals, because people act on them. */
const CHECKED_REGULARLY: ReadonlySet<CollectionName> = new Set([
  'procedures',
  'thresholds',
  'familyGuides',
  'easyGuides',
]);

/**
 * Day by which an entry is to be checked again. An entry that names no day has one when its type is
 * checked at regular intervals: so many months after the last check as handbook.config.ts says.
 */
export function nextCheckOf(
  collection: CollectionName | undefined,
  { checked, reviewDue }: { checked: string; reviewDue?: string | undefined },
): string | undefined {
  if (reviewDue) return reviewDue;
  return collection && CHECKED_REGULARLY.has(collection)
    ? monthsAfter(checked, settings.monthsBetweenChecks)
    : undefined;
}

/** How current an entry is, in a word or two; nothing when it is current. */
export function stateOf(
  currency: Currency,
): 'Ended' | 'Older guidance' | 'Review overdue' | undefined {
  if (currency.periodOver) return 'Ended';
  if (currency.currentEdition) return 'Older guidance';
  return currency.reviewOverdue ? 'Review overdue' : undefined;
}

/** True when the last day of a period lies before `today`. A period without an end is never over. */
export function isOver(period: Period, today: string): boolean {
  return period.to !== undefined && lastDayOf(period.to) < today;
}

/** The edition of the national guidance in force: the newest that has been published by `today`. */
export function editionInForce(handbook: Handbook): Entry<'editions'> | undefined {
  return all(handbook, 'editions')
    .filter(({ data }) => firstDayOf(data.published) <= handbook.today)
    .toSorted((a, b) =>
      firstDayOf(b.data.published).localeCompare(firstDayOf(a.data.published)),
    )[0];
}

/** Works out the currency of anything that cites its sources. */
export function currencyOf(handbook: Handbook, fields: SourcedFields): Currency {
  const first = fields.sources[0];
  if (!first) throw new Error('An entry without a source has no currency.');
  const source = entry(handbook, 'sources', first.document);
  const period = fields.period ?? source.data.period;
  const editionId = fields.edition ?? source.data.edition;
  const edition = editionId ? entry(handbook, 'editions', editionId) : undefined;
  const inForce = editionInForce(handbook);
  const checked = fields.checked ?? source.data.checked;
  const reviewDue = nextCheckOf(entryWith(handbook, fields)?.collection, {
    checked,
    reviewDue: fields.reviewDue,
  });
  return {
    source,
    ...(period && { period }),
    periodOver: period !== undefined && isOver(period, handbook.today),
    ...(edition && { edition }),
    ...(edition && inForce && edition.id !== inForce.id && { currentEdition: inForce }),
    checked,
    ...(reviewDue && { reviewDue }),
    reviewOverdue: reviewDue !== undefined && reviewDue < handbook.today,
    laterDocuments: newerThan(handbook, first),
  };
}

/** The citations of an entry with the documents they name. */
export function citationsOf(
  handbook: Handbook,
  fields: SourcedFields,
): { citation: Citation; source: Entry<'sources'> }[] {
  return fields.sources.map((citation) => ({
    citation,
    source: entry(handbook, 'sources', citation.document),
  }));
}
