import type { Handbook } from '../../model/handbook.ts';
import { all } from '../../model/handbook.ts';
import { planTimeline } from '../../model/planTimeline.ts';
import type { PlanTimeline } from '../../model/planTimeline.ts';
import type { Drawing } from '../svg/drawing.ts';
import { partsOf } from './parts.ts';
import { timelineChart } from './timelineChart.ts';

/** The timelines of a plan: one for each priority that has a date, in parts where it is long. */
export function timelinesOf(timeline: PlanTimeline): Drawing[] {
  return timeline.withDates
    .flatMap((one) => partsOf(timeline, one))
    .map((part) => timelineChart(timeline, part));
}

/** Every timeline of the site. */
export function planTimelines(handbook: Handbook): Drawing[] {
  return all(handbook, 'plans').flatMap((plan) => timelinesOf(planTimeline(handbook, plan)));
}
