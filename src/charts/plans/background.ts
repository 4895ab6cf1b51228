import { element } from '../engine/svg/element.ts';
import { chartTokens } from '../theme.ts';
import type { TimelineLayout } from './layout.ts';
import { columns } from './timelineMeasures.ts';

const t = chartTokens;

/** What is behind the words: the period of the plan, years and months, and lines between rows. */
export function background(layout: TimelineLayout): string[] {
  const { band, head, scale, bottom, rows } = layout;
  const top = head.years.top;
  const down = (x: number, from: number, stroke: string, width: number) =>
    line({ x1: x, x2: x, y1: from, y2: bottom }, { stroke, width });
  const across = (y: number, stroke: string) =>
    line({ x1: columns.label.left, x2: scale.right, y1: y, y2: y }, { stroke, width: 1 });
  return [
    ...(band ? [bandSvg(band, top, bottom)] : []),
    ...scale.months.map(({ place }) => down(place, head.months.top, t.hairline, 1)),
    ...scale.years.map(({ place }) => down(place, top, t.regionBorder, 1)),
    ...rows
      // No line parts the title of a deliverable from its first activity.
      .filter((row, index) => row.isDeliverable || rows[index - 1]?.when)
      .map((row) => across(row.top, row.isDeliverable ? t.border : t.hairline)),
    across(bottom, t.border),
    ...(band?.hasStart ? [down(band.left, top, t.accent, t.lineWidth)] : []),
    ...(band?.hasEnd ? [down(band.right, top, t.accent, t.lineWidth)] : []),
    ...todayLine(layout),
  ];
}

function bandSvg({ left, right }: { left: number; right: number }, top: number, bottom: number) {
  return element('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: t.accentTint,
  });
}

/** From the names of the years down to the name of the line itself. */
function todayLine({ today, head }: TimelineLayout): string[] {
  if (!today) return [];
  const place = { x1: today.place, x2: today.place, y1: head.years.top, y2: today.label.top };
  return [line(place, { stroke: t.text, width: t.lineWidth, dash: `${t.dash} ${t.dash}` })];
}

function line(
  place: Record<'x1' | 'x2' | 'y1' | 'y2', number>,
  { stroke, width, dash }: { stroke: string; width: number; dash?: string },
): string {
  return element('line', { ...place, stroke, 'stroke-width': width, 'stroke-dasharray': dash });
}
