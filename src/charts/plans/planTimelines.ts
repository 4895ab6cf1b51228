import type { Handbook } from '../../model/handbook.ts';
import { all } from '../../model/handbook.ts';
import { planTimeline } from '../../model/plans/planTimeline.ts';
import type { PlanTimeline } from '../../model/plans/planTimeline.ts';
import type { SiteChart } from '../siteChart.ts';
import { drawingSvg } from '../engine/svg/drawing.ts';
import { partsOf } from './parts.ts';
import { timelineChart } from './timelineChart.ts';

/** The timelines of a plan: one for each priority that has a date, in parts where it is long. */
export function timelinesOf(timeline: PlanTimeline): SiteChart[] {
  return timeline.withDates
    .flatMap((one) => partsOf(timeline, one))
    .map((part) => {
      const drawing = timelineChart(timeline, part);
      const { id, title, description } = drawing;
      return { id, title, description, drawings: [{ size: 'any', svg: drawingSvg(drawing) }] };
    });
}

/** Every timeline of the site. */
export function planTimelines(handbook: Handbook): SiteChart[] {
  return all(handbook, 'plans').flatMap((plan) => timelinesOf(planTimeline(handbook, plan)));
}
