import { firstDayOf, lastDayOf, precisionOf, spanOf } from '../../lib/dates.ts';
import type { DaySpan } from '../../lib/dates.ts';
import { capitalised, firstSentence } from '../../lib/text.ts';
import type { Due, Priority } from '../../schemas/priority.ts';
import type { Period } from '../../schemas/shared/period.ts';
import { addressOf } from '../addresses.ts';
import { activityId } from './deliverables.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { deliverableTitle, duesOf, liesOutside, sideOutside } from './planRows.ts';
import { prioritiesOf } from './plans.ts';
import { appliesOn } from '../inForce.ts';
import { dueInWords } from '../wording/dueInWords.ts';

type Deliverable = Priority['deliverables'][number];

/**
 * A date of a plan, as the days it covers. When work starts is never known: it is the time something is due by. What
 * comes back covers the period of the plan.
 */
export interface DueMark {
  span: DaySpan;
  /** How exactly the plan gives it; `repeats` for what comes back. */
  precision: 'year' | 'month' | 'day' | 'repeats';
  isOutsidePlan: boolean;
}

/** A line of a timeline: a deliverable or one of its activities. */
export interface TimelineRow {
  /** Title of the deliverable, or the first sentence of the activity. */
  text: string;
  /** Its place on the page of the priority. */
  address: string;
  /** When it is due, in words: "Due July 2023, after the plan ends". Empty when the plan says nothing of it. */
  when: string;
  /** One for each date, and for what comes back in a plan with two ends; none for what the plan times in words only. */
  marks: DueMark[];
}

/** A deliverable with the activities that the plan times. */
export interface TimelineGroup {
  deliverable: TimelineRow;
  activities: TimelineRow[];
}

/** What the plan gives no date for: activities, and deliverables without an activity. */
export interface Undated {
  activities: number;
  deliverables: number;
}

/** When the parts of one priority are due. */
export interface PriorityTimeline {
  priority: Entry<'priorities'>;
  address: string;
  groups: TimelineGroup[];
  undated: Undated;
}

/** When everything in a plan is due, priority by priority. */
export interface PlanTimeline {
  plan: Entry<'plans'>;
  /** The days of the plan's period; an end that no source gives is missing. */
  period: Partial<DaySpan>;
  /** Today, while the plan runs. */
  today: string | undefined;
  /** All days from the first to the last of the plan and its dates; none when there is no date at all. */
  extent: DaySpan | undefined;
  /** Priorities with a date. */
  withDates: PriorityTimeline[];
  /** Priorities without one. */
  withoutDates: PriorityTimeline[];
}

/** When the activities and deliverables of a plan are due, and whether that lies outside its period. */
export function planTimeline(handbook: Handbook, plan: Entry<'plans'>): PlanTimeline {
  const priorities = prioritiesOf(handbook, plan.id).map((priority) =>
    priorityTimeline(handbook, plan, priority),
  );
  const { from, to } = plan.data.period;
  const period = { ...(from && { from: firstDayOf(from) }), ...(to && { to: lastDayOf(to) }) };
  const today = isRunning(plan.data.period, handbook.today) ? handbook.today : undefined;
  return {
    plan,
    period,
    today,
    extent: extentOf(priorities.flatMap(marksOf), period, today),
    withDates: priorities.filter((one) => marksOf(one).length > 0),
    withoutDates: priorities.filter((one) => marksOf(one).length === 0),
  };
}

/** Every date of a priority. */
export function marksOf({ groups }: Pick<PriorityTimeline, 'groups'>): DueMark[] {
  return rowsOf(groups).flatMap(({ marks }) => marks);
}

/** Lines of a timeline, in their order. */
export function rowsOf(groups: readonly TimelineGroup[]): TimelineRow[] {
  return groups.flatMap(({ deliverable, activities }) => [deliverable, ...activities]);
}

function priorityTimeline(
  handbook: Handbook,
  plan: Entry<'plans'>,
  priority: Entry<'priorities'>,
): PriorityTimeline {
  const address = addressOf(handbook, priority);
  const groups = priority.data.deliverables.map((deliverable) =>
    groupOf(plan, address, deliverable),
  );
  const timed = groups.map(({ deliverable, activities }) => ({
    deliverable,
    activities: activities.filter(isTimed),
  }));
  return {
    priority,
    address,
    groups: timed.filter(({ deliverable, activities }) =>
      [deliverable, ...activities].some(isTimed),
    ),
    undated: {
      activities: groups.flatMap(({ activities }) => activities).filter((row) => !isTimed(row))
        .length,
      deliverables: groups.filter(
        ({ deliverable, activities }) => activities.length === 0 && !isTimed(deliverable),
      ).length,
    },
  };
}

function groupOf(
  plan: Entry<'plans'>,
  priorityAddress: string,
  deliverable: Deliverable,
): TimelineGroup {
  const row = (place: string, text: string, dues: Due[]): TimelineRow => ({
    text,
    address: `${priorityAddress}#${place}`,
    when: whenInWords(plan, dues),
    marks: dues.flatMap((due) => marksFor(plan, due)),
  });
  return {
    deliverable: row(deliverable.id, deliverableTitle(deliverable), deliverable.due),
    activities: deliverable.activities.map((activity, index) =>
      row(
        activityId(deliverable.id, index),
        firstSentence(activity.text),
        duesOf(deliverable, activity),
      ),
    ),
  };
}

function marksFor(plan: Entry<'plans'>, due: Due): DueMark[] {
  const { from, to } = plan.data.period;
  if (due.kind === 'by') {
    const precision = precisionOf(due.date);
    return [{ span: spanOf(due.date), precision, isOutsidePlan: liesOutside(plan, due) }];
  }
  if (due.kind !== 'every' || from === undefined || to === undefined) return [];
  const span = { from: firstDayOf(from), to: lastDayOf(to) };
  return [{ span, precision: 'repeats', isOutsidePlan: false }];
}

function isTimed({ when }: TimelineRow): boolean {
  return when !== '';
}

/** `Due October 2018; due March 2019`, `Quarterly`; empty when the plan gives no date in any form. */
function whenInWords(plan: Entry<'plans'>, dues: readonly Due[]): string {
  if (dues.every(({ kind }) => kind === 'not-given')) return '';
  const phrases = dues.map((due) => {
    if (due.kind !== 'by') return dueInWords(due);
    const side = sideOutside(plan, due);
    const outside = { before: ', before the plan starts', after: ', after the plan ends' };
    return `due ${dueInWords(due)}${side ? outside[side] : ''}`;
  });
  return capitalised(phrases.join('; '));
}

/** A period whose bounds were only worked out does not tell whether the plan still runs. */
function isRunning(period: Period, today: string): boolean {
  if (period.dating === 'inferred' || (!period.from && !period.to)) return false;
  return appliesOn(period, today);
}

function extentOf(
  marks: readonly DueMark[],
  period: Partial<DaySpan>,
  today: string | undefined,
): DaySpan | undefined {
  const days = [
    ...marks.flatMap(({ span }) => [span.from, span.to]),
    ...[period.from, period.to, today].filter((day) => day !== undefined),
  ].toSorted();
  return marks.length > 0 ? { from: days[0]!, to: days.at(-1)! } : undefined;
}
