import { firstDayOf } from '../../lib/dates.ts';
import { newestFirst } from '../../lib/sorting.ts';
import { ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** What a partnership offers, then its events, the latest first; a part without an item is left out. */
export function trainingOf(
  handbook: Handbook,
  partnership: string,
): { title: string; items: Entry<'training'>[] }[] {
  const all = ownedBy(handbook, 'training', partnership);
  const dayOf = ({ data }: Entry<'training'>) => (data.date ? firstDayOf(data.date) : '');
  return [
    { title: 'What is offered', items: all.filter(({ data }) => data.kind === 'offer') },
    {
      title: 'Events',
      items: all.filter(({ data }) => data.kind === 'event').toSorted(newestFirst(dayOf)),
    },
  ].filter(({ items }) => items.length > 0);
}
