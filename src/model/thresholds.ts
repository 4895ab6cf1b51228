import { lastDayOf } from '../lib/dates.ts';
import { currencyOf } from './currency.ts';
import { ownedBy } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** Threshold sets of a partnership, the newest first. One whose period has no end counts as the newest. */
export function thresholdsOf(handbook: Handbook, partnership: string): Entry<'thresholds'>[] {
  const endOf = ({ data }: Entry<'thresholds'>) => {
    const to = currencyOf(handbook, data).period?.to;
    return to ? lastDayOf(to) : '9999';
  };
  return ownedBy(handbook, 'thresholds', partnership).toSorted(
    (a, b) => endOf(b).localeCompare(endOf(a)) || a.id.localeCompare(b.id),
  );
}
