import { drawingSvg, textLines } from '../engine/svg/drawing.ts';
import type { Drawing } from '../engine/svg/drawing.ts';
import { element } from '../engine/svg/element.ts';
import { chartTokens as tokens } from '../theme.ts';
import type { Card, OrganisationChart } from './blocks.ts';
import { cardText, headingText, looks, measures } from './measures.ts';
import type { PlacedBox, PlacedCard, PlacedLine } from './placed.ts';
import { moved } from './placed.ts';
import { placeChart } from './placeChart.ts';
import type { Room } from './placeBlock.ts';

/** A chart drawn for a room, as SVG. */
export function organisationSvg(
  chart: OrganisationChart,
  named: Pick<Drawing, 'id' | 'title' | 'description'>,
  room: Room,
): string {
  const { margin } = measures;
  const placed = moved(placeChart(chart, room), margin, margin);
  return drawingSvg({
    ...named,
    width: placed.width + 2 * margin,
    height: placed.height + 2 * margin,
    children: [
      ...placed.items.filter((item) => item.kind === 'box').map(outline),
      ...placed.lines.map(line),
      ...placed.items.map((item) => (item.kind === 'box' ? heading(item) : card(item))),
    ],
  });
}

const boxLooks: Record<PlacedBox['look'], { fill: string; stroke: string }> = {
  category: { fill: tokens.regionFill, stroke: tokens.regionBorder },
  partner: { fill: tokens.partnerFill, stroke: tokens.regionBorder },
  frame: { fill: tokens.frameFill, stroke: tokens.frameBorder },
};

function outline({ x, y, width, height, look }: PlacedBox): string {
  return element('rect', { x, y, width, height, ...boxLooks[look] });
}

function heading({ x, y, width, title, note, look }: PlacedBox): string {
  const inset = look === 'frame' ? measures.framePadding : measures.boxPadding;
  const titleLook = look === 'frame' ? looks.frame : looks.title;
  const text = headingText({ title, look, ...(note && { note }) }, width - 2 * inset);
  const first = { x: x + inset, y: y + inset + titleLook.size - 2 };
  const noteTop = first.y + text.lines.length * titleLook.size * tokens.lineHeight;
  return element(
    'g',
    {},
    textLines(text.lines, { ...first, ...titleLook }),
    ...(text.noteLines.length > 0
      ? [' ', textLines(text.noteLines, { ...first, y: noteTop, ...looks.about })]
      : []),
  );
}

const cardLooks: Record<Card['look'], { fill: string; stroke: string; 'stroke-width': number }> = {
  board: {
    fill: tokens.accentTint,
    stroke: tokens.accent,
    'stroke-width': tokens.boardBorderWidth,
  },
  group: { fill: tokens.groupFill, stroke: tokens.border, 'stroke-width': tokens.borderWidth },
  body: { fill: tokens.groupFill, stroke: tokens.border, 'stroke-width': 1 },
  here: { fill: tokens.hereFill, stroke: tokens.text, 'stroke-width': tokens.boardBorderWidth },
};

function card({ card, x, y, width, height }: PlacedCard): string {
  const { href, look } = card;
  const text = cardText(card, width);
  const first = y + (height - text.height) / 2 + measures.cardPadding + looks.title.size - 1;
  const below = first + text.title.length * looks.title.size * tokens.lineHeight;
  const middle = { x: x + width / 2, anchor: 'middle' as const };
  const parts = [
    element('rect', { x, y, width, height, ...cardLooks[look] }),
    textLines(text.title, {
      ...middle,
      ...looks.title,
      y: first,
      ...(href && { fill: tokens.accent, isUnderlined: true }),
    }),
    ...(text.about.length > 0
      ? [textLines(text.about, { ...middle, ...looks.about, y: below })]
      : []),
  ];
  return element(href ? 'a' : 'g', { href }, parts[0]!, parts.slice(1).join(' '));
}

function line({ points, look }: PlacedLine): string {
  // On whole pixels, or half ones for lines one pixel wide, no line is blurred.
  const crisp = (value: number) => Math.round(value) + (look === 'thin' ? 0.5 : 0);
  const [start, ...rest] = points.map(([x, y]) => `${crisp(x)} ${crisp(y)}`);
  return element('path', {
    d: `M${start}${rest.map((point) => `L${point}`).join('')}`,
    fill: 'none',
    stroke: tokens.border,
    'stroke-width': look === 'thin' ? 1 : tokens.lineWidth,
    'stroke-dasharray': look === 'dashed' ? `${tokens.dash} ${tokens.dash}` : undefined,
  });
}
