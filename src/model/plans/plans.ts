import { lastDayOf } from '../../lib/dates.ts';
import { all, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** Plans that a partnership owns, the newest first. */
export function plansOf(handbook: Handbook, partnership: string): Entry<'plans'>[] {
  return ownedBy(handbook, 'plans', partnership).toSorted(byNewest);
}

/** Plans that a partnership works by: its own and those it shares in, the newest first. */
export function plansFor(handbook: Handbook, partnership: string): Entry<'plans'>[] {
  return all(handbook, 'plans')
    .filter(({ owner, data }) => owner === partnership || data.partnerships.includes(partnership))
    .toSorted(byNewest);
}

/** Priorities of a plan, by number. */
export function prioritiesOf(handbook: Handbook, planId: string): Entry<'priorities'>[] {
  return all(handbook, 'priorities')
    .filter(({ data }) => data.plan === planId)
    .toSorted(
      (a, b) =>
        (a.data.number ?? Infinity) - (b.data.number ?? Infinity) || a.id.localeCompare(b.id),
    );
}

function byNewest(a: Entry<'plans'>, b: Entry<'plans'>): number {
  const endOf = ({ data }: Entry<'plans'>) => (data.period.to ? lastDayOf(data.period.to) : '9999');
  return endOf(b).localeCompare(endOf(a)) || a.id.localeCompare(b.id);
}
