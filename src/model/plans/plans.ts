import { endOf } from '../../lib/dates.ts';
import { byId, byNumber, inTurn, newestFirst } from '../../lib/sorting.ts';
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
      inTurn(
        byNumber(({ data }) => data.number ?? Infinity),
        byId,
      ),
    );
}

const byNewest = inTurn(
  newestFirst<Entry<'plans'>>(({ data }) => endOf(data.period)),
  byId,
);
