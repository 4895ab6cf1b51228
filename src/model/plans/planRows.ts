import { comparePartialDates, firstDayOf, lastDayOf } from '../../lib/dates.ts';
import { mostOftenFirst, timesAYear } from '../../lib/calendar/frequency.ts';
import type { Frequency } from '../../lib/calendar/frequency.ts';
import { repeatsWithin } from '../../lib/calendar/repeats.ts';
import type { Repeats } from '../../lib/calendar/repeats.ts';
import type { Due, Priority } from '../../schemas/priority.ts';
import type { Party } from '../../schemas/shared/party.ts';
import { addressOf } from '../addresses.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { namesOf } from '../parties.ts';
import type { NamedParty } from '../parties.ts';
import { prioritiesOf } from './plans.ts';
import { dueByInWords, dueInWords } from '../wording/dueInWords.ts';
import { progressView } from './progressView.ts';
import type { ProgressView } from './progressView.ts';

/** What a row has where the plan gives no date. */
export const NO_DATE = 'No date given';

type Deliverable = Priority['deliverables'][number];
type Activity = Deliverable['activities'][number];

/** One line of a plan: an activity, or a deliverable for which the plan names no activity. */
export interface PlanRow {
  priority: { title: string; address: string };
  /** Title of the deliverable, with its number in front when it has one. */
  deliverable: string;
  /** Address of the deliverable on the page of its priority. */
  address: string;
  /** What is to be done; empty when the plan names no activity. */
  activity: string;
  leads: NamedParty[];
  due: string;
  /** The same with "by" before a date, so that it stays words in a spreadsheet: "by January 2019". */
  dueBy: string;
  /** The last day of each date it is due by, `YYYY-MM-DD`, in order, for sorting and calendars. */
  dueDays: string[];
  /**
   * Names the row for calendars, by the ids of priority, deliverable and activity: the same when rows move or a text is
   * corrected.
   */
  id: string;
  /** What comes back: the last day of each span of the plan, where the plan says from when to when it runs. */
  repeats: Repeats[];
  /** Sorts rows by date, then by how often, then those without either. */
  dueOrder: string;
  /** True when a date lies outside the period of the plan. */
  isOutsidePlan: boolean;
  measure: string;
  /** How far it is, as documents say of the activity, or of the deliverable without one. */
  progress: ProgressView;
}

/** What a table of a plan has: "Every activity, with who leads and when it is due", as far as the plan gives it. */
export function contentsOfPlan(rows: readonly PlanRow[]): string {
  const what = rows.some(({ activity }) => activity !== '')
    ? 'Every activity'
    : 'Every deliverable';
  const parts = [
    ...(rows.some(({ leads }) => leads.length > 0) ? ['who leads'] : []),
    ...(rows.some(({ due }) => due !== NO_DATE) ? ['when it is due'] : []),
  ];
  return [what, ...(parts.length > 0 ? [`with ${parts.join(' and ')}`] : [])].join(', ');
}

/** Every activity of a plan, priority by priority. */
export function planRows(handbook: Handbook, plan: Entry<'plans'>): PlanRow[] {
  return prioritiesOf(handbook, plan.id).flatMap((priority) =>
    priority.data.deliverables.flatMap((deliverable) => {
      const activities: (Activity | undefined)[] =
        deliverable.activities.length > 0 ? deliverable.activities : [undefined];
      return activities.map((activity) => rowOf(handbook, plan, priority, deliverable, activity));
    }),
  );
}

/** Who leads an activity: those responsible for it, else the leads of the deliverable, else of the priority. */
export function leadsOf(
  priority: Priority,
  deliverable: Deliverable,
  activity: Activity | undefined,
): Party[] {
  if (activity && activity.responsible.length > 0) return activity.responsible;
  return deliverable.leads.length > 0 ? deliverable.leads : priority.leads;
}

/** True when a date lies outside the period of the plan. */
export function liesOutside(plan: Entry<'plans'>, due: Due): boolean {
  return sideOutside(plan, due) !== undefined;
}

/** On which side of the period of the plan a date lies, when it lies wholly outside it. */
export function sideOutside(plan: Entry<'plans'>, due: Due): 'before' | 'after' | undefined {
  if (due.kind !== 'by') return undefined;
  const { from, to } = plan.data.period;
  if (to !== undefined && comparePartialDates(due.date, to) > 0) return 'after';
  if (from !== undefined && comparePartialDates(due.date, from) < 0) return 'before';
  return undefined;
}

/** When an activity is due: as the plan says of it, else as it says of its deliverable. */
export function duesOf(deliverable: Deliverable, activity: Activity | undefined): Due[] {
  return activity && activity.due.length > 0 ? activity.due : deliverable.due;
}

/** A deliverable as it is called in lists: its number in the plan, then its title. */
export function deliverableTitle({ number, title }: Deliverable): string {
  return number ? `${number} ${title}` : title;
}

function rowOf(
  handbook: Handbook,
  plan: Entry<'plans'>,
  priority: Entry<'priorities'>,
  deliverable: Deliverable,
  activity: Activity | undefined,
): PlanRow {
  const dues = duesOf(deliverable, activity);
  const dueDays = dues
    .flatMap((due) => (due.kind === 'by' ? [lastDayOf(due.date)] : []))
    .toSorted();
  const inWords = (words: (due: Due) => string) => dues.map(words).join('; ') || NO_DATE;
  const address = addressOf(handbook, priority);
  return {
    id: [priority.id, deliverable.id, ...(activity?.id ? [activity.id] : [])].join('/'),
    priority: { title: priority.data.title, address },
    deliverable: deliverableTitle(deliverable),
    address: `${address}#${deliverable.id}`,
    activity: activity?.text ?? '',
    leads: namesOf(handbook, leadsOf(priority.data, deliverable, activity)),
    due: inWords(dueInWords),
    dueBy: inWords(dueByInWords),
    dueDays,
    repeats: dues.flatMap((due) => (due.kind === 'every' ? repeatsOf(plan, due.every) : [])),
    dueOrder: dueDays[0] ?? `9999 ${howOften(dues)}`,
    isOutsidePlan: dues.some((due) => liesOutside(plan, due)),
    measure: activity?.measure ?? deliverable.outcome ?? '',
    progress: progressView(handbook, (activity ?? deliverable).progress),
  };
}

/** The ends of the spans in which something comes back. A period that was only worked out has no such days. */
function repeatsOf({ data: { period } }: Entry<'plans'>, every: Frequency): Repeats[] {
  const { from, to, dating } = period;
  if (from === undefined || to === undefined || dating === 'inferred') return [];
  const repeats = repeatsWithin(every, { from: firstDayOf(from), to: lastDayOf(to) });
  return repeats ? [repeats] : [];
}

/** The place of what comes back among the rest, as figures that sort as text: what comes most often first. */
function howOften(dues: readonly Due[]): string {
  const [most] = dues
    .flatMap((due) => (due.kind === 'every' ? [due.every] : []))
    .toSorted(mostOftenFirst);
  return most ? (1000 - (timesAYear(most) ?? 0)).toFixed(3).padStart(8, '0') : '9999';
}
