import type { Period } from '../../schemas/shared/period.ts';
import { periodInWords } from '../../model/wording/periodInWords.ts';
import { columns, lineHeight, looks } from './timelineMeasures.ts';
import type { TimelinePart } from './parts.ts';
import { textBlock } from './textBlock.ts';
import type { TextBlock } from './textBlock.ts';
import type { Tick, TimeScale } from './timeScale.ts';
import { partInWords, titleInWords } from './timelineWords.ts';

/** A line of names above the time line, and where it begins. */
export interface TickRow {
  top: number;
  names: TextBlock[];
}

/** What is above the first row. */
export interface HeadLayout {
  title: TextBlock;
  /** Which part of the timeline this is, where it has several. */
  part: TextBlock | undefined;
  /** The dates of the plan, above its band. */
  period: TextBlock;
  years: TickRow;
  months: TickRow;
  bottom: number;
}

const TICK_OFFSET = 4;
const TICK_HEIGHT = lineHeight(looks.axis.size) + 3;
const GAP = 8;
const SMALL_GAP = 4;

/** Puts the title above the rows and, beside it, the dates of the plan and the names of years and months. */
export function layoutHead(
  part: TimelinePart,
  period: Period,
  { top, scale, bandLeft }: { top: number; scale: TimeScale; bandLeft: number },
): HeadLayout {
  const title = textBlock(titleInWords(part), { ...columns.label, top, look: looks.title });
  const which = partInWords(part);
  const partTop = bottomOf(title) + SMALL_GAP;
  const partLine = which
    ? textBlock(which, { ...columns.label, top: partTop, look: looks.name })
    : undefined;
  const dates = textBlock(`Plan: ${periodInWords(period)}`, {
    ...columns.plot,
    top,
    look: looks.period,
  });
  const yearsHeight = scale.years.length > 0 ? TICK_HEIGHT : 0;
  const monthsHeight = scale.months.length > 0 ? TICK_HEIGHT : 0;
  const axisHeight = yearsHeight + monthsHeight + SMALL_GAP;
  const bottom = Math.max(
    bottomOf(partLine ?? title) + GAP,
    bottomOf(dates) + SMALL_GAP + axisHeight,
  );
  // What is beside the title is on the rows, however many lines the title has.
  const years = bottom - axisHeight;
  const months = years + yearsHeight;
  return {
    title,
    part: partLine,
    period: {
      ...dates,
      left: Math.min(bandLeft, scale.right - dates.width),
      top: years - SMALL_GAP - dates.height,
    },
    years: { top: years, names: scale.years.map((tick) => tickName(tick, years, scale)) },
    months: { top: months, names: scale.months.map((tick) => tickName(tick, months, scale)) },
    bottom,
  };
}

function tickName({ label, place }: Tick, top: number, scale: TimeScale): TextBlock {
  const left = place + TICK_OFFSET;
  return textBlock(label, { left, top, width: scale.right - left, look: looks.axis });
}

function bottomOf({ top, height }: TextBlock): number {
  return top + height;
}
