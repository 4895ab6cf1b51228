import { firstDayOf } from '../lib/dates.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** Editions of the national guidance, the newest first. */
export function editionsNewestFirst(handbook: Handbook): Entry<'editions'>[] {
  return all(handbook, 'editions').toSorted((a, b) =>
    firstDayOf(b.data.published).localeCompare(firstDayOf(a.data.published)),
  );
}
