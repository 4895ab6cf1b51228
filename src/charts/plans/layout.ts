import { formatDate } from '../../lib/dates.ts';
import type { PlanTimeline } from '../../model/plans/planTimeline.ts';
import { layoutHead } from './layoutHead.ts';
import type { HeadLayout } from './layoutHead.ts';
import { layoutRows } from './layoutRows.ts';
import type { RowLayout } from './layoutRows.ts';
import { columns, looks, scaleOf } from './timelineMeasures.ts';
import type { TimelinePart } from './parts.ts';
import { textBlock } from './textBlock.ts';
import type { TextBlock } from './textBlock.ts';
import type { TimeScale } from './timeScale.ts';
import { undatedInWords } from './timelineWords.ts';

/** Where the plan's own period is. An edge that the plan does not give is missing. */
export interface Band {
  left: number;
  right: number;
  hasStart: boolean;
  hasEnd: boolean;
}

/** Where everything is in a part of the timeline of one priority. */
export interface TimelineLayout {
  width: number;
  height: number;
  head: HeadLayout;
  band: Band | undefined;
  scale: TimeScale;
  rows: RowLayout[];
  /** Where the last row ends. */
  bottom: number;
  undated: TextBlock | undefined;
  today: { place: number; label: TextBlock } | undefined;
}

/** Room for the outline of a row that has the reader's focus. */
const PADDING = 8;
const GAP = 8;

/** Puts a part of a timeline on a surface narrow enough for a tablet and a sheet of paper. */
export function layoutTimeline(timeline: PlanTimeline, part: TimelinePart): TimelineLayout {
  const scale = scaleOf(timeline);
  const band = bandOf(timeline, scale);
  const head = layoutHead(part, timeline.plan.data.period, {
    top: PADDING,
    scale,
    bandLeft: band?.left ?? scale.left,
  });
  const rows = layoutRows(part.groups, head.bottom, scale);
  const last = rows.at(-1)!;
  const bottom = last.top + last.height;
  const below = bottom + GAP;
  const words = undatedInWords(part.undated);
  const undated = words
    ? textBlock(words, { ...columns.label, top: below, look: looks.name })
    : undefined;
  const today = timeline.today ? todayAt(timeline.today, scale, below) : undefined;
  const feet = [undated, today?.label].filter((block) => block !== undefined);
  return {
    width: columns.width,
    height: Math.max(bottom, ...feet.map((block) => block.top + block.height)) + PADDING,
    head,
    band,
    scale,
    rows,
    bottom,
    undated,
    today,
  };
}

function bandOf({ period: { from, to } }: PlanTimeline, scale: TimeScale): Band | undefined {
  if (!from && !to) return undefined;
  return {
    left: from ? scale.startOf(from) : scale.left,
    right: to ? scale.endOf(to) : scale.right,
    hasStart: from !== undefined,
    hasEnd: to !== undefined,
  };
}

/** The line of today, with its name below the rows and as near to it as its width allows. */
function todayAt(today: string, scale: TimeScale, top: number): TimelineLayout['today'] {
  const words = `Today, ${formatDate(today)}`;
  const label = textBlock(words, { ...columns.plot, top, look: looks.period });
  const place = scale.startOf(today);
  const left = Math.min(Math.max(place - label.width / 2, scale.left), scale.right - label.width);
  return { place, label: { ...label, left } };
}
