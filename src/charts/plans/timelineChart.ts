import { href } from '../../lib/paths.ts';
import type { PlanTimeline } from '../../model/plans/planTimeline.ts';
import { slugOf } from '../../model/handbook.ts';
import type { Drawing } from '../engine/svg/drawing.ts';
import { element } from '../engine/svg/element.ts';
import { chartTokens } from '../theme.ts';
import { background } from './background.ts';
import { layoutTimeline } from './layout.ts';
import type { TimelineLayout } from './layout.ts';
import type { MarkLayout, RowLayout } from './layoutRows.ts';
import { columns } from './timelineMeasures.ts';
import type { TimelinePart } from './parts.ts';
import { blockSvg } from './textBlock.ts';
import { datesInWords, nameInWords, undatedInWords } from './timelineWords.ts';

const t = chartTokens;
/** How far the surface of a link reaches beyond its words. */
const EDGE = 2;

/** The timeline of one priority, or a part of it: what is to be done, each a link, beside the dates it is due. */
export function timelineChart(timeline: PlanTimeline, part: TimelinePart): Drawing {
  const layout = layoutTimeline(timeline, part);
  const { head } = layout;
  const { plan } = timeline;
  const slug = slugOf(part.priority.id);
  return {
    id: `${plan.id}/timeline/${slug}${part.part > 1 ? `-part-${part.part}` : ''}`,
    title: nameInWords(part),
    description: `${datesInWords(plan, part)} ${undatedInWords(part.undated)}`.trim(),
    width: layout.width,
    height: layout.height,
    children: [
      ...background(layout),
      linked(part.address, { top: head.title.top - EDGE, height: head.title.height + 2 * EDGE }, [
        blockSvg(head.title, { fill: t.accent, isUnderlined: true }),
      ]),
      ...(head.part ? [blockSvg(head.part)] : []),
      blockSvg(head.period),
      // Each row says its date in words; names of months by themselves would only be noise to whoever hears them.
      element(
        'g',
        { 'aria-hidden': 'true' },
        ...[...head.years.names, ...head.months.names].map((name) => blockSvg(name)),
      ),
      ...layout.rows.map((row) => rowSvg(row, layout)),
      ...(layout.undated ? [blockSvg(layout.undated)] : []),
      ...(layout.today ? [blockSvg(layout.today.label)] : []),
    ],
  };
}

function rowSvg(
  { address, top, height, name, when, marks, note }: RowLayout,
  { band }: TimelineLayout,
): string {
  const isOnBand = note && band && band.left <= note.left && note.left + note.width <= band.right;
  return [
    linked(address, { top: top + 1, height: height - 2 }, [
      blockSvg(name, { fill: t.accent, isUnderlined: true }),
      ...(when ? [blockSvg(when)] : []),
      ...marks.map(markSvg),
    ]),
    ...(note ? [blockSvg(note, { ground: isOnBand ? t.accentTint : t.page })] : []),
  ].join('');
}

/** A link with a surface behind the words of its row, which takes presses and shows the reader's focus. */
function linked(
  address: string,
  place: { top: number; height: number },
  children: string[],
): string {
  const surface = element('rect', {
    x: columns.label.left - EDGE,
    y: place.top,
    width: columns.label.width + 2 * EDGE,
    height: place.height,
    fill: 'none',
    'pointer-events': 'all',
  });
  // Spaces keep the words of a row apart for whoever hears them.
  return element('a', { href: href(address) }, [surface, ...children].join(' '));
}

/**
 * Filled where the date lies in the period of the plan, hollow and dashed where it does not. What comes back is a line
 * from end to end of the plan.
 */
function markSvg({ shape, isHollow, left, right, top, bottom }: MarkLayout): string {
  const look = {
    // The mark keeps it filled in a reader's own colours.
    'data-mark': isHollow ? undefined : '',
    fill: isHollow ? t.page : t.accent,
    stroke: t.accent,
    'stroke-width': t.lineWidth,
    'stroke-dasharray': isHollow ? '4 2' : undefined,
  };
  if (shape === 'bar') {
    // The line is drawn inside the days that the bar covers.
    const inset = t.lineWidth / 2;
    return element('rect', {
      x: left + inset,
      y: top + inset,
      width: right - left - t.lineWidth,
      height: bottom - top - t.lineWidth,
      ...look,
    });
  }
  if (shape === 'line') {
    const y = (top + bottom) / 2;
    const path = `M${left + 1} ${top}V${bottom}M${left + 1} ${y}H${right - 1}M${right - 1} ${top}V${bottom}`;
    return element('path', {
      d: path,
      fill: 'none',
      stroke: t.accent,
      'stroke-width': t.lineWidth,
    });
  }
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const corners = [
    [left + 1, y],
    [x, top + 1],
    [right - 1, y],
    [x, bottom - 1],
  ];
  const points = corners.map((corner) => corner.map((place) => place.toFixed(1)).join(','));
  return element('polygon', { points: points.join(' '), ...look });
}
