import type { AskedDocument } from '../../schemas/shared/meets.ts';
import { addressOf } from '../addresses.ts';
import { chaptersOf } from '../reports/arrangements.ts';
import { currencyOf } from '../documents/currency.ts';
import type { Currency } from '../documents/currency.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { jointArrangementsOf } from '../related.ts';
import { reportsOf, sectionsOf } from '../reports/reports.ts';
import { thresholdsOf } from '../procedures/thresholds.ts';

/** An entry that can say what it gives of the things that guidance asks for. */
export type AnsweringEntry = EntryOf<'arrangements' | 'reports' | 'reportSections' | 'thresholds'>;

/** A document on this site whose content guidance prescribes. */
export interface HeldDocument {
  of: AskedDocument;
  /** Whose document it is: the partnership, or the joint arrangements it shares in. */
  owner: string;
  title: string;
  /** Where this site shows it. */
  address: string;
  /** False when the site has only a description of it. */
  isSeen: boolean;
  currency: Currency;
  entries: AnsweringEntry[];
}

/** The newest document of a kind that a partnership has on this site; else that of its joint arrangements. */
export function heldDocument(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
  of: AskedDocument,
): HeldDocument | undefined {
  const joint = jointArrangementsOf(handbook, partnership.id).map(({ id }) => id);
  for (const owner of [partnership.id, ...joint]) {
    const document = FINDERS[of](handbook, owner);
    if (document) return { of, owner, ...document };
  }
  return undefined;
}

/** The newest annual report of a partnership, or of its joint arrangements, that is known only from what others say of it. */
export function describedReport(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
): Entry<'reports'> | undefined {
  const joint = jointArrangementsOf(handbook, partnership.id).map(({ id }) => id);
  return [partnership.id, ...joint]
    .flatMap((owner) => reportsOf(handbook, owner))
    .find(({ data }) => data.seen === 'description');
}

/** A threshold set of a partnership, or of its joint arrangements, of which only the title has been seen. */
export function thresholdsByTitle(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
): Entry<'thresholds'> | undefined {
  const joint = jointArrangementsOf(handbook, partnership.id).map(({ id }) => id);
  return [partnership.id, ...joint]
    .flatMap((owner) => thresholdsOf(handbook, owner))
    .find(({ data }) => data.seen === 'title');
}

type Found = Omit<HeldDocument, 'of' | 'owner'> | undefined;

const FINDERS: Record<AskedDocument, (handbook: Handbook, owner: string) => Found> = {
  arrangements(handbook, owner) {
    const entries = chaptersOf(handbook, owner).flatMap(({ sections }) => sections);
    const [first] = entries;
    if (!first) return undefined;
    const currency = currencyOf(handbook, first);
    const { title } = currency.source.data;
    // Web pages about arrangements are not the arrangements.
    const isSeen = currency.source.data.kind !== 'web-page';
    return { title, address: `/${owner}/arrangements/`, isSeen, currency, entries };
  },
  'yearly-report'(handbook, owner) {
    const report = reportsOf(handbook, owner).find(({ data }) => data.seen === 'document');
    if (!report) return undefined;
    const currency = currencyOf(handbook, report);
    return {
      title: currency.source.data.title,
      address: addressOf(handbook, report),
      isSeen: true,
      currency,
      entries: [report, ...sectionsOf(handbook, report.id)],
    };
  },
  thresholds(handbook, owner) {
    const [set] = thresholdsOf(handbook, owner);
    if (!set || set.data.seen === 'title') return undefined;
    return {
      title: set.data.documentTitle ?? set.data.title,
      address: addressOf(handbook, set),
      isSeen: set.data.seen === 'document',
      currency: currencyOf(handbook, set),
      entries: [set],
    };
  },
};
