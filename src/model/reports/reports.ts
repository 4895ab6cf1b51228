import { lastDayOf } from '../../lib/dates.ts';
import { all, entry, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** Yearly reports of a partnership, the newest first. */
export function reportsOf(handbook: Handbook, partnership: string): Entry<'reports'>[] {
  const endOf = ({ data }: Entry<'reports'>) =>
    data.period.to ? lastDayOf(data.period.to) : '9999';
  return ownedBy(handbook, 'reports', partnership).toSorted((a, b) =>
    endOf(b).localeCompare(endOf(a)),
  );
}

/** Sections of a yearly report, in order. */
export function sectionsOf(handbook: Handbook, reportId: string): Entry<'reportSections'>[] {
  return all(handbook, 'reportSections')
    .filter(({ id }) => id.startsWith(`${reportId}/`))
    .toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** The report that a section belongs to. */
export function reportOf(handbook: Handbook, section: Entry<'reportSections'>): Entry<'reports'> {
  return entry(handbook, 'reports', section.id.slice(0, section.id.lastIndexOf('/')));
}

/** Sections of yearly reports that report on a group. */
export function reportedIn(handbook: Handbook, group: Entry<'groups'>): Entry<'reportSections'>[] {
  return referrersTo(handbook, 'reportSections', group, 'groups');
}
