import { endOf } from '../../lib/dates.ts';
import { byId, byNumber, inTurn, newestFirst } from '../../lib/sorting.ts';
import { ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** Plans that a partnership owns, the newest first. */
export function plansOf(handbook: Handbook, partnership: string): Entry<'plans'>[] {
  return ownedBy(handbook, 'plans', partnership).toSorted(byNewest);
}

/** Plans that a partnership works by: its own and those it shares in, the newest first. */
export function plansFor(handbook: Handbook, partnership: string): Entry<'plans'>[] {
  const sharer = { collection: 'partnerships', id: partnership } as const;
  const plans = [
    ...ownedBy(handbook, 'plans', partnership),
    ...referrersTo(handbook, 'plans', sharer, 'partnerships'),
  ];
  return [...new Set(plans)].toSorted(byNewest);
}

/** Priorities of a plan, by number. */
export function prioritiesOf(handbook: Handbook, planId: string): Entry<'priorities'>[] {
  const plan = { collection: 'plans', id: planId } as const;
  return referrersTo(handbook, 'priorities', plan, 'plan').toSorted(
    inTurn(
      byNumber(({ data }) => data.number ?? Infinity),
      byId,
    ),
  );
}

/** True where a priority has an activity, not only deliverables. */
export function hasActivities(priorities: readonly Entry<'priorities'>[]): boolean {
  return priorities.some(({ data }) =>
    data.deliverables.some(({ activities }) => activities.length > 0),
  );
}

const byNewest = inTurn(
  newestFirst<Entry<'plans'>>(({ data }) => endOf(data.period)),
  byId,
);
