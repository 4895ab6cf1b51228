import { all, entry } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { countOfLevels, numberInWords } from '../../model/procedures/thresholds.ts';
import type { Level } from '../../model/procedures/thresholds.ts';
import type { SiteChart } from '../siteChart.ts';
import { drawingSvg, textLines } from '../engine/svg/drawing.ts';
import { element } from '../engine/svg/element.ts';
import { wrapText } from '../engine/svg/measure.ts';
import { chartTokens as tokens } from '../theme.ts';

/** How far a level rises above the one before, and how far it is indented where levels lie below one another. */
const RISE = 44;
const PADDING = 14;
const GAP = 8;
const MARGIN = 2;
const looks = {
  number: { size: 15, weight: 400 },
  title: { size: 18, weight: 700 },
  text: { size: 15, weight: 400 },
} as const;

/** The levels of every set of thresholds that names them. */
export function levelsCharts(handbook: Handbook): SiteChart[] {
  return all(handbook, 'thresholds').flatMap((set) => levelsChart(handbook, set) ?? []);
}

/** Levels of need as stairs: the higher, the more need. Undefined where the source names no levels. */
export function levelsChart(handbook: Handbook, set: Entry<'thresholds'>): SiteChart | undefined {
  const { levels } = set.data;
  if (levels.length < 2) return undefined;
  const name = entry(handbook, 'partnerships', set.owner).data.shortName;
  const named = {
    id: `${set.id}/levels`,
    title: `Levels of need: ${name}`,
    description: `${countOfLevels(levels)} levels as stairs, from the lowest need to the highest, with who responds.`,
  };
  return {
    ...named,
    drawings: (['medium', 'narrow'] as const).map((size) => {
      const id = `${named.id}-${size}`;
      const drawn = size === 'medium' ? stairs(levels, 640) : stack(levels, 268);
      return { size, svg: drawingSvg({ ...named, id, ...drawn }) };
    }),
  };
}

/** Side by side, each one higher than the one before. */
function stairs(levels: Level[], width: number) {
  const column = (width - (levels.length - 1) * GAP - 2 * MARGIN) / levels.length;
  const texts = levels.map((level) => textOf(level, column - 2 * PADDING));
  const tallest = Math.max(...texts.map(({ height }) => height));
  const height = tallest + (levels.length - 1) * RISE;
  return {
    width,
    height: height + 2 * MARGIN,
    children: levels.map((_, index) => {
      const y = MARGIN + (levels.length - 1 - index) * RISE;
      const place = {
        x: MARGIN + index * (column + GAP),
        y,
        width: column,
        height: height + MARGIN - y,
      };
      return step(place, texts[index]!, index === levels.length - 1);
    }),
  };
}

/** One below the other, each one standing out further than the one before. */
function stack(levels: Level[], width: number) {
  const indent = 14;
  let y = MARGIN;
  const children = levels.map((level, index) => {
    const rowWidth = width - 2 * MARGIN - (levels.length - 1 - index) * indent;
    const text = textOf(level, rowWidth - 2 * PADDING);
    const drawn = step(
      { x: MARGIN, y, width: rowWidth, height: text.height },
      text,
      index === levels.length - 1,
    );
    y += text.height + GAP;
    return drawn;
  });
  return { width, height: y - GAP + MARGIN, children };
}

function textOf(level: Level, width: number) {
  const { title, responds } = level;
  const number = numberInWords(level);
  const heading = title ? wrapText(title, width, looks.title) : [];
  const about = responds ? wrapText(responds, width, looks.text) : [];
  const heights = [
    number ? looks.number.size : 0,
    heading.length * looks.title.size,
    about.length * looks.text.size,
  ];
  const height = heights.reduce((sum, size) => sum + size * tokens.lineHeight, 2 * PADDING + 4);
  return { number, heading, about, height };
}

function step(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { number, heading, about }: ReturnType<typeof textOf>,
  isHighest: boolean,
): string {
  const left = x + PADDING;
  const first = y + PADDING + (number ? looks.number : looks.title).size - 2;
  const titleTop = number ? first + looks.title.size * tokens.lineHeight : first;
  const aboutTop = titleTop + heading.length * looks.title.size * tokens.lineHeight;
  return element(
    'g',
    {},
    element('rect', {
      x,
      y,
      width,
      height,
      fill: tokens.accentTint,
      stroke: tokens.accent,
      'stroke-width': isHighest ? tokens.boardBorderWidth : 1,
    }),
    ...(number ? [textLines([number], { x: left, y: first, ...looks.number }), ' '] : []),
    textLines(heading, { x: left, y: titleTop, ...looks.title }),
    ' ',
    ...(about.length > 0 ? [textLines(about, { x: left, y: aboutTop, ...looks.text })] : []),
  );
}
