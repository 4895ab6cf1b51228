import { element, toTenth } from '../engine/svg/element.ts';
import { textLines } from '../engine/svg/drawing.ts';
import { chartTokens } from '../theme.ts';
import type { BarLayout, PlacedBar, PlacedLine } from './barLayout.ts';

/** The elements of a bar chart: bars and lines, then the words over them in the order of reading. */
export function barElements({ bars, lines, texts }: BarLayout): string[] {
  return [
    ...bars.map(bar),
    ...lines.map(line),
    ...texts.map(({ lines: words, isQuiet, ...place }) =>
      textLines(words, { ...place, ...(isQuiet && { fill: chartTokens.textSecondary }) }),
    ),
  ];
}

/** The outline of a bar lies inside its width, so that both looks are as long as their value. */
function bar({ x, y, width, height, look }: PlacedBar): string {
  // The mark keeps it filled in a reader's own colours.
  const mark = { 'data-mark': '' };
  if (look === 'filled')
    return element('rect', { ...mark, x, y, width, height, fill: chartTokens.accent });
  const stroke = Math.min(chartTokens.lineWidth, width / 2);
  return element('rect', {
    x: x + stroke / 2,
    y: y + stroke / 2,
    width: width - stroke,
    height: height - stroke,
    fill: chartTokens.page,
    stroke: chartTokens.accent,
    'stroke-width': stroke,
  });
}

function line({ x1, y1, x2, y2 }: PlacedLine): string {
  return element('path', {
    d:
      x1 === x2
        ? `M${toTenth(x1)} ${toTenth(y1)}V${toTenth(y2)}`
        : `M${toTenth(x1)} ${toTenth(y1)}H${toTenth(x2)}`,
    fill: 'none',
    stroke: chartTokens.border,
    'stroke-width': chartTokens.borderWidth,
  });
}
