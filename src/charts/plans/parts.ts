import type {
  PlanTimeline,
  PriorityTimeline,
  TimelineGroup,
} from '../../model/plans/planTimeline.ts';
import { layoutRows } from './layoutRows.ts';
import { scaleOf } from './timelineMeasures.ts';

/** The part of a priority's timeline that one drawing has room for. */
export interface TimelinePart extends PriorityTimeline {
  /** Counted from 1. */
  part: number;
  parts: number;
}

/** With its head and foot, a drawing of these rows fits a sheet of A4 without being made smaller. */
const HIGHEST = 780;

/** Cuts a long timeline between deliverables. What has no date is counted in the last part. */
export function partsOf(timeline: PlanTimeline, one: PriorityTimeline): TimelinePart[] {
  const scale = scaleOf(timeline);
  const heightOf = (groups: TimelineGroup[]) => {
    const last = layoutRows(groups, 0, scale).at(-1);
    return last ? last.top + last.height : 0;
  };
  const parts: TimelineGroup[][] = [];
  for (const group of one.groups) {
    const last = parts.at(-1);
    if (last && heightOf([...last, group]) <= HIGHEST) last.push(group);
    else parts.push([group]);
  }
  return parts.map((groups, index) => ({
    ...one,
    groups,
    undated: index === parts.length - 1 ? one.undated : { activities: 0, deliverables: 0 },
    part: index + 1,
    parts: parts.length,
  }));
}
