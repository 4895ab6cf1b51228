import { byTitle } from '../../lib/sorting.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { appliesOn, isOver } from '../inForce.ts';

/** Areas that a service is for: those it names, or all of its partnership. */
export function areasOfService(handbook: Handbook, service: Entry<'services'>): Entry<'areas'>[] {
  const named = service.data.areas;
  const areas =
    named.length > 0 ? named : entry(handbook, 'partnerships', service.owner).data.areas;
  return areas.map((id) => entry(handbook, 'areas', id));
}

/** Services that serve an area on the day of the build, by title. */
export function servicesIn(handbook: Handbook, area: string): Entry<'services'>[] {
  return all(handbook, 'services')
    .filter(({ data }) => appliesOn(data.period ?? {}, handbook.today))
    .filter((service) => areasOfService(handbook, service).some(({ id }) => id === area))
    .toSorted(byTitle);
}

/** True for a service that has come to an end. */
export function hasEnded({ data }: Entry<'services'>, today: string): boolean {
  return data.period !== undefined && isOver(data.period, today);
}
