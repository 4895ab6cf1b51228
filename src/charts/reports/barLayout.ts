import { chartTokens } from '../theme.ts';
import { textWidth, wrapText } from '../engine/svg/measure.ts';
import type { TextLook } from '../engine/svg/measure.ts';
import type { Bar, BarChart, BarRow } from './barChart.ts';
import { barScale, fitsBeside, percentTicks } from './barScale.ts';

/** Lines of text with the place of their first baseline. */
export interface PlacedText extends TextLook {
  lines: string[];
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  isQuiet?: boolean;
}

/** A bar: its left edge is zero, its width the value. */
export interface PlacedBar {
  x: number;
  y: number;
  width: number;
  height: number;
  look: Bar['look'];
}

/** A straight line, down or across. */
export interface PlacedLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where everything of a bar chart is. */
export interface BarLayout {
  width: number;
  height: number;
  /** In the order of reading. */
  texts: PlacedText[];
  bars: PlacedBar[];
  lines: PlacedLine[];
}

/** Room for readers whose font is wider than Arial. */
const WIDER_FONT = 1.08;

/**
 * Measures of the drawing in pixels. It is as wide as leaves its text at 12 pixels or more when it shrinks
 * to a phone's page, which is 290 pixels wide; so labels are above their bars.
 */
export const barMeasures = {
  width: 400,
  zero: 1,
  barHeight: 20,
  gap: 8,
  barGap: 5,
  rowGap: 14,
  tick: 6,
} as const;

const looks = {
  title: { size: 20, weight: 700 },
  subtitle: { size: 17 },
  heading: { size: 18, weight: 700 },
  lead: { size: 17 },
  strong: { size: 18, weight: 700 },
  label: { size: 18 },
  value: { size: 18, weight: 700 },
  place: { size: 18 },
  tick: { size: 17 },
} as const satisfies Record<string, TextLook>;

const m = barMeasures;

/** Works out where titles, labels, bars and scale of a chart are. Rows come below one another, labels above their bars. */
export function layOutBars(chart: BarChart): BarLayout {
  const texts: PlacedText[] = [];
  const bars: PlacedBar[] = [];
  const lines: PlacedLine[] = [];
  let y = 0;

  const write = (text: string, look: TextLook & { isQuiet?: boolean }) => {
    const wrapped = wrapText(text, m.width / WIDER_FONT, look);
    texts.push({ ...look, lines: wrapped, x: 0, y: y + look.size });
    y += wrapped.length * look.size * chartTokens.lineHeight;
  };

  const all = chart.rows.flatMap((row) => row.bars);
  const isBeside = all.every((bar) => fitsBeside(endWidth(bar), m.width));
  const scale = barScale(
    all.map((bar) => ({ value: bar.value, endWidth: isBeside ? m.gap + endWidth(bar) : 0 })),
    { from: m.zero, to: m.width - 1, ...(chart.percentUpTo && { max: chart.percentUpTo }) },
  );

  const place = (bar: Bar) => {
    if (!isBeside) {
      write(endWords(bar), looks.value);
      y += m.barGap;
    }
    const end = scale(bar.value);
    bars.push({ x: m.zero, y, width: end - m.zero, height: m.barHeight, look: bar.look });
    if (isBeside) texts.push(...endTexts(bar, { x: end + m.gap, y }));
    y += m.barHeight;
  };

  const placeRow = (row: BarRow) => {
    y += m.rowGap;
    if (row.heading || row.isStrong) y += m.gap;
    if (row.heading) {
      write(row.heading, looks.heading);
      y += m.gap;
    }
    if (row.lead) {
      write(row.lead, { ...looks.lead, isQuiet: true });
      y += m.gap / 2;
    }
    write(row.label, row.isStrong ? looks.strong : looks.label);
    y += m.barGap;
    const top = y;
    row.bars.forEach((bar, index) => {
      if (index > 0) y += m.barGap;
      place(bar);
    });
    lines.push({ x1: m.zero, y1: top - 3, x2: m.zero, y2: y + 3 });
  };

  write(chart.title, looks.title);
  write(chart.subtitle, { ...looks.subtitle, isQuiet: true });
  chart.rows.forEach(placeRow);

  if (chart.percentUpTo) {
    y += m.rowGap;
    const axis = percentAxis(chart.percentUpTo, scale, y);
    texts.push(...axis.texts);
    lines.push(...axis.lines);
    y += m.tick + looks.tick.size * chartTokens.lineHeight;
  }
  return { width: m.width, height: y + m.gap / 2, texts, bars, lines };
}

/** The scale of percentages: a line with marks, and their numbers below. */
function percentAxis(
  end: number,
  scale: (value: number) => number,
  y: number,
): Pick<BarLayout, 'texts' | 'lines'> {
  const ticks = percentTicks(end).map((tick) => ({ ...tick, x: scale(tick.value) }));
  return {
    lines: [
      { x1: m.zero, y1: y, x2: scale(end), y2: y },
      ...ticks.map(({ x }) => ({ x1: x, y1: y, x2: x, y2: y + m.tick })),
    ],
    texts: ticks.map(({ x, text, anchor }) => ({
      ...looks.tick,
      lines: [text],
      // In line with the labels above.
      x: anchor === 'start' ? 0 : x,
      y: y + m.tick + looks.tick.size,
      anchor,
      isQuiet: true,
    })),
  };
}

/** What is at the end of a bar, in one line: `13.7%` or `13.7% Buckinghamshire`. */
function endWords({ text, place }: Bar): string {
  return [text, ...(place ? [place] : [])].join(' ');
}

function endWidth({ text, place }: Bar): number {
  const value = textWidth(text, looks.value);
  return WIDER_FONT * (place ? value + textWidth(` ${place}`, looks.place) : value);
}

function endTexts({ text, place }: Bar, at: { x: number; y: number }): PlacedText[] {
  // Capitals and figures are about 0.72 of the size high: their middle is the middle of the bar.
  const y = at.y + m.barHeight / 2 + looks.value.size * 0.36;
  const value = { ...looks.value, lines: [text], x: at.x, y };
  if (!place) return [value];
  const x = at.x + textWidth(text, looks.value) + textWidth(' ', looks.place);
  return [value, { ...looks.place, lines: [place], x, y }];
}
