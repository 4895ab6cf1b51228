import type { Occasion } from '../../../schemas/shared/occasion.ts';
import { addressOf } from '../../addresses.ts';
import { all } from '../../handbook.ts';
import type { Entry, Handbook } from '../../handbook.ts';
import { trainingKindLabel } from '../../labels.ts';
import { nameOf } from '../../parties.ts';
import { inOrder, occasionInWords, stateInWords } from '../../site/occasions.ts';
import { evidenceOf } from '../entryData.ts';
import { dataTable, dateInCell, listInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every date of every event and course; an event without one has a row without a date. */
export function eventsTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'training').flatMap((item) => {
    const evidence = evidenceOf(handbook, item);
    const path = addressOf(handbook, item);
    const dates: (Occasion | undefined)[] =
      item.data.kind === 'event' && item.data.dates.length === 0
        ? [undefined]
        : inOrder(item.data.dates);
    return dates.map((date) => ({ item, date, evidence, path }));
  });
  return dataTable(
    {
      name: 'events',
      title: 'Events and dates of courses',
      about: 'One row for each date of an event or course. Times are those of England.',
    },
    rows,
    [
      ...itemColumns(handbook),
      { heading: 'on', of: ({ date }) => dateInCell(date?.on) },
      { heading: 'until', of: ({ date }) => dateInCell(date?.until) },
      { heading: 'when', of: ({ date }) => (date ? `on ${occasionInWords(date)}` : '') },
      { heading: 'place', of: ({ date }) => date?.place ?? '' },
      { heading: 'booking', of: ({ date }) => date?.booking?.address ?? '' },
      { heading: 'bookBy', of: ({ date }) => dateInCell(date?.booking?.by) },
      {
        heading: 'stateOfDate',
        of: ({ date }) => (date ? stateInWords(date, handbook.today) : ''),
      },
    ],
  );
}

/** Every course and everything else on offer that is no event. */
export function coursesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'training')
    .filter(({ data }) => data.kind !== 'event')
    .map((item) => ({
      item,
      evidence: evidenceOf(handbook, item),
      path: addressOf(handbook, item),
    }));
  return dataTable(
    {
      name: 'courses',
      title: 'Courses and resources',
      about: 'One row for each course, offer, briefing or other resource.',
    },
    rows,
    [
      ...itemColumns(handbook),
      { heading: 'about', of: ({ item }) => item.data.summary },
      { heading: 'level', of: ({ item }) => item.data.level ?? '' },
      { heading: 'length', of: ({ item }) => item.data.length ?? '' },
      { heading: 'audience', of: ({ item }) => listInCell(item.data.audience) },
      {
        heading: 'providedBy',
        of: ({ item }) =>
          listInCell(item.data.providedBy.map((party) => nameOf(handbook, party).words)),
      },
      { heading: 'published', of: ({ item }) => dateInCell(item.data.published) },
      {
        heading: 'documents',
        of: ({ item }) => item.data.documents.map(({ address }) => address).join(' '),
      },
    ],
  );
}

function itemColumns(handbook: Handbook) {
  interface Row {
    item: Entry<'training'>;
  }
  return [
    { heading: 'id', of: ({ item }: Row) => item.id },
    { heading: 'partnership', of: ({ item }: Row) => partnershipInCell(handbook, item.owner) },
    { heading: 'title', of: ({ item }: Row) => item.data.title },
    { heading: 'kind', of: ({ item }: Row) => trainingKindLabel(item.data) },
  ];
}
