import { byId } from '../../lib/sorting.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** Structures, sections and groups that name an agency. */
export function placesOfAgency(
  handbook: Handbook,
  agency: Entry<'agencies'>,
): EntryOf<'structures' | 'arrangements' | 'groups' | 'services'>[] {
  const sections = [
    ...referrersTo(handbook, 'arrangements', agency, 'agencies'),
    ...referrersTo(handbook, 'arrangements', agency, 'funding'),
  ];
  return [
    ...referrersTo(handbook, 'structures', agency),
    ...[...new Set(sections)].toSorted(byId),
    ...referrersTo(handbook, 'groups', agency),
    ...referrersTo(handbook, 'services', agency),
  ];
}
