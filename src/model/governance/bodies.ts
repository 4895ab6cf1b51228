import { firstDayOf, formatDate } from '../../lib/dates.ts';
import { addressOf } from '../addresses.ts';
import { continuedBy } from './governance.ts';
import { entry } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** What sources say about the end of a partnership or a group. Nothing in it is worked out from the age of a document. */
export interface Ending {
  /** `ended on 25 September 2019`, `was due to end in July 2022`. */
  words: string;
  /** Bodies that took over. */
  successors: { text: string; path: string }[];
}

type Body = EntryOf<'partnerships' | 'groups'>;

/** The end of a partnership or a group, and who took over; nothing where no source says that it has an end. */
export function endingOf(handbook: Handbook, body: Body): Ending | undefined {
  const { ended, endedBasis } = body.data;
  return ended === undefined
    ? undefined
    : {
        words: endInWords(ended, endedBasis, handbook.today),
        successors: successorsOf(handbook, body).map((one) => linkTo(handbook, one)),
      };
}

/** Partnerships that a partnership took over from: the other direction of `succeededBy`. */
export function predecessorsOf(
  handbook: Handbook,
  successor: Entry<'partnerships'>,
): Entry<'partnerships'>[] {
  return referrersTo(handbook, 'partnerships', successor, 'succeededBy');
}

function successorsOf(handbook: Handbook, body: Body): Body[] {
  return body.collection === 'partnerships'
    ? body.data.succeededBy.map((id) => entry(handbook, 'partnerships', id))
    : continuedBy(handbook, body);
}

function linkTo(handbook: Handbook, body: Body): { text: string; path: string } {
  return { text: body.data.title, path: addressOf(handbook, body) };
}

/** Whether it is said before or after the day, and whether the day has come, decides the tense. */
function endInWords(ended: string, basis: 'stated' | 'planned', today: string): string {
  const when = `${ended.length === 10 ? 'on' : 'in'} ${formatDate(ended)}`;
  if (firstDayOf(ended) > today) return `is to end ${when}`;
  return basis === 'planned' ? `was due to end ${when}` : `ended ${when}`;
}
