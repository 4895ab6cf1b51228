import { scaleLinear } from 'd3-scale';
import { chartTokens } from '../theme.ts';
import { textWidth, wrapText } from '../engine/svg/measure.ts';
import type { TextLook } from '../engine/svg/measure.ts';
import type { PlacedText } from './barLayout.ts';
import { markers } from './lineChart.ts';
import type { Line, LineChart, Marker } from './lineChart.ts';

/** A mark of a point or of the key. */
export interface PlacedMark {
  x: number;
  y: number;
  marker: Marker;
}

/** A path of points that follow one another without a gap. */
export interface PlacedPath {
  points: { x: number; y: number }[];
  look: 'line' | 'grid' | 'target';
}

/** Where everything of a line chart is. */
export interface LineLayout {
  width: number;
  height: number;
  texts: PlacedText[];
  marks: PlacedMark[];
  paths: PlacedPath[];
}

const WIDER_FONT = 1.08;
const m = { width: 400, plot: 190, gap: 8, key: 22, right: 16 } as const;
const looks = {
  title: { size: 20, weight: 700 },
  subtitle: { size: 17 },
  key: { size: 18 },
  value: { size: 17, weight: 700 },
  tick: { size: 17 },
} as const satisfies Record<string, TextLook>;

/** Works out where title, key, scale and lines of a chart are. The key is above the plot, as a phone has no room beside it. */
export function layOutLines(chart: LineChart): LineLayout {
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const paths: PlacedPath[] = [];
  let y = 0;
  const write = (text: string, look: TextLook & { isQuiet?: boolean }, x = 0) => {
    const lines = wrapText(text, (m.width - x) / WIDER_FONT, look);
    texts.push({ ...look, lines, x, y: y + look.size });
    y += lines.length * look.size * chartTokens.lineHeight;
  };
  write(chart.title, looks.title);
  write(chart.subtitle, { ...looks.subtitle, isQuiet: true });
  y += m.gap;
  for (const [index, { label }] of chart.lines.entries()) {
    const middle = y + looks.key.size * 0.68;
    marks.push({ x: 8, y: middle, marker: markerOf(index) });
    write(label, looks.key, m.key);
  }
  if (chart.target) {
    const middle = y + looks.key.size * 0.68;
    paths.push({
      points: [
        { x: 0, y: middle },
        { x: 16, y: middle },
      ],
      look: 'target',
    });
    write(chart.target.text, looks.key, m.key);
  }
  y += m.gap + looks.value.size * chartTokens.lineHeight;

  const values = chart.lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const end = Math.max(chart.percentUpTo ?? 0, chart.target?.value ?? 0, ...values) || 1;
  const scale = scaleLinear().domain([0, end]);
  if (!chart.percentUpTo) scale.nice(4);
  scale.range([y + m.plot, y]);
  const ticks = scale.ticks(4).filter((tick) => Number.isInteger(tick) || end < 4);
  const words = ticks.map(chart.scaleWords);
  const left = Math.max(...words.map((each) => textWidth(each, looks.tick))) * WIDER_FONT + m.gap;
  const xOf = (at: number) => left + m.gap + at * (m.width - m.right - left - 2 * m.gap);

  for (const [index, tick] of ticks.entries()) {
    const at = scale(tick);
    paths.push({
      points: [
        { x: left, y: at },
        { x: m.width, y: at },
      ],
      look: 'grid',
    });
    texts.push({
      ...looks.tick,
      lines: [words[index]!],
      x: left - m.gap,
      y: at + looks.tick.size * 0.36,
      anchor: 'end',
      isQuiet: true,
    });
  }
  if (chart.target) {
    const at = scale(chart.target.value);
    paths.push({
      points: [
        { x: left, y: at },
        { x: m.width, y: at },
      ],
      look: 'target',
    });
  }
  chart.lines.forEach((line, index) => {
    paths.push(
      ...pathsOf(line).map((points) => ({ points: points.map(placed), look: 'line' as const })),
    );
    marks.push(...drawn(line).map((point) => ({ ...placed(point), marker: markerOf(index) })));
  });
  if (chart.lines.length === 1) texts.push(...valuesOf(chart.lines[0]!, placed));
  texts.push(...yearTexts(chart.years, xOf, y + m.plot + m.gap + looks.tick.size));

  function placed({ at, value }: { at: number; value: number }) {
    return { x: xOf(at), y: scale(value) };
  }
  const height = y + m.plot + m.gap + looks.tick.size * chartTokens.lineHeight + m.gap / 2;
  return { width: m.width, height, texts, marks, paths };
}

function markerOf(index: number): Marker {
  return markers[index % markers.length]!;
}

interface DrawnPoint {
  at: number;
  value: number;
  text: string;
}

function drawn({ points }: Line): DrawnPoint[] {
  return points.flatMap((point) =>
    point.value === undefined ? [] : [{ ...point, value: point.value }],
  );
}

/** Points of a line up to each gap. */
function pathsOf({ points }: Line): DrawnPoint[][] {
  const paths: DrawnPoint[][] = [[]];
  for (const { at, value, text } of points) {
    if (value === undefined) paths.push([]);
    else paths.at(-1)!.push({ at, value, text });
  }
  return paths.filter((path) => path.length > 1);
}

/** The values of a lone line above its points: all of them where they have room, otherwise the first and the last. */
function valuesOf(
  line: Line,
  placed: (point: DrawnPoint) => { x: number; y: number },
): PlacedText[] {
  const texts = drawn(line).map((point, index, all) => {
    const { x, y } = placed(point);
    const half = (textWidth(point.text, looks.value) * WIDER_FONT) / 2;
    const isLast = index === all.length - 1 && all.length > 1;
    // Within the drawing at both ends.
    const middle = Math.min(Math.max(x, half), m.width - half);
    const text = {
      ...looks.value,
      lines: [point.text],
      x: middle,
      y: y - 12,
      anchor: 'middle' as const,
    };
    return { text, from: middle - half, to: middle + half, isLast };
  });
  const fits = texts.every(({ from }, index) => index === 0 || from > texts[index - 1]!.to);
  const shown = fits ? texts : texts.filter(({ isLast }, index) => index === 0 || isLast);
  return shown.map(({ text }) => text);
}

/** Names of years, as many as have room: the last always has. */
function yearTexts(
  years: LineChart['years'],
  xOf: (at: number) => number,
  y: number,
): PlacedText[] {
  const texts: { text: PlacedText; from: number }[] = [];
  for (const { label, at } of years.toReversed()) {
    const width = textWidth(label, looks.tick) * WIDER_FONT;
    const x = Math.min(Math.max(xOf(at), width / 2), m.width - width / 2);
    const next = texts.at(-1)?.from ?? Infinity;
    if (x + width / 2 + m.gap / 2 > next) continue;
    const look = { ...looks.tick, lines: [label], y, anchor: 'middle' as const, isQuiet: true };
    texts.push({ text: { ...look, x }, from: x - width / 2 });
  }
  return texts.toReversed().map(({ text }) => text);
}
