import { endOf } from '../../lib/dates.ts';
import { byId, inTurn, newestFirst } from '../../lib/sorting.ts';
import { entry, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** How many levels there are, and where to read those that are not shown, as far as the number is known. */
export function whereToReadLevels(count: number, shown: number): string {
  if (count === 0) return 'Read the levels in the document.';
  const there = count === 1 ? 'There is one level.' : `There are ${count} levels.`;
  if (shown >= count) return there;
  return `${there} ${shown === 0 ? 'Read about them' : 'Read about the others'} in the document.`;
}

/** Threshold sets of a partnership, the newest first. One whose period has no end counts as the newest. */
export function thresholdsOf(handbook: Handbook, partnership: string): Entry<'thresholds'>[] {
  const periodOf = ({ data }: Entry<'thresholds'>) =>
    data.period ?? entry(handbook, 'sources', data.sources[0]!.document).data.period;
  return ownedBy(handbook, 'thresholds', partnership).toSorted(
    inTurn(
      newestFirst((one) => endOf(periodOf(one))),
      byId,
    ),
  );
}
