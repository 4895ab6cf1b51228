import { firstDayOf } from '../lib/dates.ts';
import { groupBy } from '../lib/lists.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** Editions of the national guidance, the newest first. */
export function editionsNewestFirst(handbook: Handbook): Entry<'editions'>[] {
  return all(handbook, 'editions').toSorted((a, b) =>
    firstDayOf(b.data.published).localeCompare(firstDayOf(a.data.published)),
  );
}

/** Requirements that an edition is the first to make, by the kind of document they are asked of. */
export function requirementsAddedBy(
  handbook: Handbook,
  editionId: string,
): { of: Entry<'requirements'>['data']['of']; requirements: Entry<'requirements'>[] }[] {
  const requirements = all(handbook, 'requirements')
    .filter(({ data }) => data.editions[0] === editionId)
    .toSorted((a, b) => a.data.number - b.data.number);
  return [...groupBy(requirements, ({ data }) => data.of)].map(([of, group]) => ({
    of,
    requirements: group,
  }));
}
