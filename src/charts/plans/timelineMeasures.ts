import type { PlanTimeline } from '../../model/plans/planTimeline.ts';
import { chartTokens } from '../theme.ts';
import { timeScale } from './timeScale.ts';
import type { TimeScale } from './timeScale.ts';

/**
 * The words of a timeline are in the width that a phone of 320 px shows without scrolling, the time line beside
 * them. Together they fit a tablet and a sheet of A4 without being made smaller.
 */
export const columns = {
  width: 660,
  /** Narrower than its column, for readers whose letters are wider than Arial's. */
  label: { left: 8, width: 228 },
  plot: { left: 264, width: 390 },
} as const;

/** How the texts of a timeline are set. */
export const looks = {
  title: { size: 18, weight: 700 },
  deliverable: { size: chartTokens.fontSize, weight: 700 },
  name: { size: chartTokens.fontSize, weight: 400 },
  outside: { size: chartTokens.fontSize, weight: 700 },
  axis: { size: 14, weight: 400 },
  period: { size: 14, weight: 700 },
} as const;

/** Height of a line of text of a size. */
export function lineHeight(size: number): number {
  return size * chartTokens.lineHeight;
}

/**
 * The time line that all priorities of a plan share, so that their drawings can be compared.
 *
 * @throws when the plan has no date.
 */
export function scaleOf({ extent, plan }: PlanTimeline): TimeScale {
  if (!extent) throw new Error(`The plan "${plan.id}" has no date to draw.`);
  const { left, width } = columns.plot;
  return timeScale(extent, { left, right: left + width, look: looks.axis });
}
