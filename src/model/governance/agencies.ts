import { groupsWithMember } from './governance.ts';
import { all } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';

/** Structures, sections and groups that name an agency. */
export function placesOfAgency(
  handbook: Handbook,
  agency: Entry<'agencies'>,
): EntryOf<'structures' | 'arrangements' | 'groups'>[] {
  const structures = all(handbook, 'structures').filter(({ data }) =>
    data.safeguardingPartners.some((partner) => partner.agency === agency.id),
  );
  const sections = all(handbook, 'arrangements').filter(
    ({ data }) =>
      data.agencies.some((row) => row.agencies.includes(agency.id)) ||
      data.funding?.rows.some((row) => row.agency === agency.id),
  );
  return [...structures, ...sections, ...groupsWithMember(handbook, agency.id)];
}
