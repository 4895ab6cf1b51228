import { lastDayOf } from '../../lib/dates.ts';
import { byCode, byTitle, newestFirst } from '../../lib/sorting.ts';
import { ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { isPast, nextOf } from './occasions.ts';

/** A part of the page of training, and its items. */
export interface TrainingPart {
  title: string;
  items: Entry<'training'>[];
}

/**
 * What a partnership offers on a day: events to come, the soonest first; courses; what is there all year; briefings and
 * other resources, the newest first; then events that are over, the latest first. A part without an item is left out.
 */
export function trainingOf(handbook: Handbook, partnership: string): TrainingPart[] {
  const { today } = handbook;
  const all = ownedBy(handbook, 'training', partnership).toSorted(byTitle);
  const ofKind = (kind: Entry<'training'>['data']['kind']) =>
    all.filter(({ data }) => data.kind === kind);
  const isToCome = ({ data }: Entry<'training'>) => data.dates.some((one) => !isPast(one, today));
  const events = ofKind('event');
  const nextDay = ({ data }: Entry<'training'>) =>
    lastDayOf(nextOf(data.dates, today)?.on ?? '9999');
  const lastDay = ({ data }: Entry<'training'>) =>
    data.dates
      .map(({ on }) => lastDayOf(on))
      .toSorted(byCode((each) => each))
      .at(-1) ?? '';
  const undated = events.filter(({ data }) => data.dates.length === 0);
  return [
    { title: 'Events to come', items: events.filter(isToCome).toSorted(byCode(nextDay)) },
    { title: 'Courses', items: ofKind('course') },
    { title: 'What is offered', items: ofKind('offer') },
    {
      title: 'Briefings and other resources',
      items: ofKind('resource').toSorted(newestFirst(({ data }) => data.published ?? '')),
    },
    {
      title: 'Events that have taken place',
      items: events
        .filter((one) => one.data.dates.length > 0 && !isToCome(one))
        .toSorted(newestFirst(lastDay)),
    },
    { title: 'Events without a date', items: undated },
  ].filter(({ items }) => items.length > 0);
}
