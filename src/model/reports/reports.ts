import { endOf } from '../../lib/dates.ts';
import { groupBy } from '../../lib/lists.ts';
import { byId, byOrder, inTurn, newestFirst } from '../../lib/sorting.ts';
import { all, entry, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { referrersTo } from '../referrers.ts';

/** Annual reports of a partnership, the newest first. */
export function reportsOf(handbook: Handbook, partnership: string): Entry<'reports'>[] {
  return ownedBy(handbook, 'reports', partnership).toSorted(
    inTurn(
      newestFirst(({ data }) => endOf(data.period)),
      byId,
    ),
  );
}

/** Sections of an annual report, in order. */
export function sectionsOf(handbook: Handbook, reportId: string): Entry<'reportSections'>[] {
  return (byReport(handbook).get(reportId) ?? []).toSorted(byOrder);
}

const byReport = once('sections by report', (handbook) =>
  groupBy(all(handbook, 'reportSections'), reportIdOf),
);

/** The report that a section belongs to. */
export function reportOf(handbook: Handbook, section: Entry<'reportSections'>): Entry<'reports'> {
  return entry(handbook, 'reports', reportIdOf(section));
}

function reportIdOf({ id }: Entry<'reportSections'>): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** Sections of annual reports that report on a group. */
export function reportedIn(handbook: Handbook, group: Entry<'groups'>): Entry<'reportSections'>[] {
  return referrersTo(handbook, 'reportSections', group, 'groups');
}
