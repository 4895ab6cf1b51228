import type { DueMark, TimelineGroup, TimelineRow } from '../../model/plans/planTimeline.ts';
import { columns, looks } from './timelineMeasures.ts';
import { textBlock } from './textBlock.ts';
import type { TextBlock } from './textBlock.ts';
import type { TimeScale } from './timeScale.ts';

/** A date on the time line: a bar over a month or a year, a diamond for a day, a line for what comes back. */
export interface MarkLayout {
  shape: 'bar' | 'diamond' | 'line';
  isHollow: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a line of a timeline is. */
export interface RowLayout {
  isDeliverable: boolean;
  address: string;
  top: number;
  height: number;
  name: TextBlock;
  when: TextBlock | undefined;
  marks: MarkLayout[];
  /** What is on the time line in place of a date. */
  note: TextBlock | undefined;
}

const PADDING = 7;
const WHEN_GAP = 2;
const MARK_HEIGHT = 14;
/** Bars of a long plan are no narrower: a thinner one is not seen. */
const LEAST_WIDTH = 6;
const LANE = MARK_HEIGHT + 4;

/** Puts the lines of a timeline below one another. */
export function layoutRows(
  groups: readonly TimelineGroup[],
  top: number,
  scale: TimeScale,
): RowLayout[] {
  const rows: RowLayout[] = [];
  for (const { deliverable, activities } of groups) {
    for (const row of [deliverable, ...activities]) {
      const last = rows.at(-1);
      const isDeliverable = row === deliverable;
      rows.push(layoutRow(row, { isDeliverable, top: last ? last.top + last.height : top, scale }));
    }
  }
  return rows;
}

function layoutRow(
  { text, address, when: words, marks: dues }: TimelineRow,
  { isDeliverable, top, scale }: { isDeliverable: boolean; top: number; scale: TimeScale },
): RowLayout {
  const name = textBlock(text, {
    ...columns.label,
    top: top + PADDING,
    look: isDeliverable ? looks.deliverable : looks.name,
  });
  const whenTop = name.top + name.height + WHEN_GAP;
  const when = words
    ? textBlock(words, {
        ...columns.label,
        top: whenTop,
        look: dues.some(({ isOutsidePlan }) => isOutsidePlan) ? looks.outside : looks.name,
      })
    : undefined;
  const last = when ?? name;
  const lanes = lanesOf(dues.map((due) => sidesOf(due, scale)));
  const laneCount = Math.max(0, ...lanes.map(({ lane }) => lane + 1));
  // The title of a deliverable is close to its activities.
  const below = isDeliverable && !when ? 1 : PADDING;
  const height = Math.max(last.top + last.height - top, laneCount * LANE + PADDING) + below;
  const firstLane = top + (height - laneCount * LANE) / 2;
  const note =
    words && dues.length === 0
      ? textBlock('No single date to draw', {
          left: columns.plot.left + PADDING,
          width: columns.plot.width - PADDING,
          top: 0,
          look: looks.axis,
        })
      : undefined;
  return {
    isDeliverable,
    address,
    top,
    height,
    name,
    when,
    marks: lanes.map(({ left, right, lane }, index) => {
      const markTop = firstLane + lane * LANE + (LANE - MARK_HEIGHT) / 2;
      return {
        shape: shapeOf(dues[index]!),
        isHollow: dues[index]!.isOutsidePlan,
        left,
        right,
        top: markTop,
        bottom: markTop + MARK_HEIGHT,
      };
    }),
    note: note && { ...note, top: top + (height - note.height) / 2 },
  };
}

function shapeOf({ precision }: DueMark): MarkLayout['shape'] {
  if (precision === 'repeats') return 'line';
  return precision === 'day' ? 'diamond' : 'bar';
}

/** The ends of a mark, kept on the time line and wide enough to be seen. */
function sidesOf(due: DueMark, scale: TimeScale): { left: number; right: number } {
  const [start, end] = [scale.startOf(due.span.from), scale.endOf(due.span.to)];
  const width = due.precision === 'day' ? MARK_HEIGHT : Math.max(LEAST_WIDTH, end - start);
  const wanted = (start + end - width) / 2;
  const left = Math.min(Math.max(wanted, scale.left), scale.right - width);
  return { left, right: left + width };
}

/** Marks that would cover one another are in their own lanes, one below the other. */
function lanesOf(sides: readonly { left: number; right: number }[]) {
  const placed: { left: number; right: number; lane: number }[] = [];
  for (const { left, right } of sides) {
    const taken = placed.filter((other) => left < other.right && other.left < right);
    let lane = 0;
    while (taken.some((other) => other.lane === lane)) lane += 1;
    placed.push({ left, right, lane });
  }
  return placed;
}
