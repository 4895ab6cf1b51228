import { ICalEventStatus } from 'ical-generator';
import { calendarFile } from '../../lib/calendarFile.ts';
import { csvOf } from '../../lib/csv.ts';
import type { Column } from '../../lib/csv.ts';
import { dayAfter, momentInEngland } from '../../lib/dates.ts';
import { addressOf } from '../addresses.ts';
import { ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { nameOf } from '../parties.ts';
import { trainingKindLabel } from '../labels.ts';
import { hasDay, inOrder, occasionInWords } from './occasions.ts';
import type { Occasion } from '../../schemas/shared/occasion.ts';

interface Dated {
  item: Entry<'training'>;
  date: Occasion;
}

/** Every date with a day of the training and events of a partnership. */
export function datesOfTraining(handbook: Handbook, partnership: string): Dated[] {
  return ownedBy(handbook, 'training', partnership).flatMap((item) =>
    inOrder(item.data.dates)
      .filter(hasDay)
      .map((date) => ({ item, date })),
  );
}

/**
 * Events and dates of courses as an iCalendar file. An entry keeps its UID as long as its day and start stay the same; two
 * builds with different days differ in the stamp only.
 */
export function trainingAsCalendar(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
  toUrl: (path: string) => string,
): string {
  const head = {
    name: `Training and events: ${partnership.data.shortName}`,
    kind: 'training',
    today: handbook.today,
  };
  const events = datesOfTraining(handbook, partnership.id).map(({ item, date }) => {
    const { on, until, starts, ends, place, state, booking } = date;
    const isWholeDay = starts === undefined;
    return {
      id: `${item.id}/${on}${starts ? `T${starts.replace(':', '')}` : ''}`,
      allDay: isWholeDay,
      start: isWholeDay ? on : momentInEngland(on, starts),
      ...(isWholeDay && until && { end: dayAfter(until) }),
      ...(starts && ends && { end: momentInEngland(until ?? on, ends) }),
      summary: item.data.title,
      description: [item.data.summary, ...(booking?.how ? [booking.how] : [])].join(' '),
      ...(place && { location: place }),
      ...(state === 'cancelled' && { status: ICalEventStatus.CANCELLED }),
      url: toUrl(addressOf(handbook, item)),
    };
  });
  return calendarFile(head, events);
}

/** Training, events and resources of a partnership as comma-separated values, one item a line. */
export function trainingAsCsv(
  handbook: Handbook,
  partnership: string,
  toUrl: (path: string) => string,
): string {
  const columns: Column<Entry<'training'>>[] = [
    { heading: 'Title', of: ({ data }) => data.title },
    { heading: 'Kind', of: ({ data }) => trainingKindLabel(data) },
    { heading: 'About', of: ({ data }) => data.summary },
    { heading: 'Level', of: ({ data }) => data.level ?? '' },
    { heading: 'Length', of: ({ data }) => data.length ?? '' },
    { heading: 'For', of: ({ data }) => data.audience.join('; ') },
    {
      heading: 'Provided by',
      of: ({ data }) => data.providedBy.map((party) => nameOf(handbook, party).words).join('; '),
    },
    {
      heading: 'Dates',
      of: ({ data }) =>
        inOrder(data.dates)
          .map((date) => `on ${occasionInWords(date)}`)
          .join('; '),
    },
    {
      heading: 'Documents',
      of: ({ data }) => data.documents.map(({ address }) => address).join(' '),
    },
    { heading: 'Address', of: (item) => toUrl(addressOf(handbook, item)) },
  ];
  return csvOf(ownedBy(handbook, 'training', partnership), columns);
}
