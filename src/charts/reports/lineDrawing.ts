import { element, toTenth } from '../engine/svg/element.ts';
import { textLines } from '../engine/svg/drawing.ts';
import { chartTokens } from '../theme.ts';
import type { LineLayout, PlacedMark, PlacedPath } from './lineLayout.ts';

/** The elements of a line chart: scale, lines and points, then the words over them in the order of reading. */
export function lineElements({ paths, marks, texts }: LineLayout): string[] {
  return [
    ...paths.map(path),
    ...marks.map(mark),
    ...texts.map(({ lines, isQuiet, ...place }) =>
      textLines(lines, {
        ...place,
        ...(isQuiet && { fill: chartTokens.textSecondary }),
        // Values lie over the grid.
        ground: chartTokens.page,
      }),
    ),
  ];
}

const strokes = {
  line: { stroke: chartTokens.accent, 'stroke-width': chartTokens.lineWidth },
  grid: { stroke: chartTokens.border, 'stroke-width': chartTokens.borderWidth },
  target: {
    stroke: chartTokens.text,
    'stroke-width': chartTokens.borderWidth,
    'stroke-dasharray': '6 4',
  },
} as const;

function path({ points, look }: PlacedPath): string {
  const d = points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${toTenth(x)} ${toTenth(y)}`);
  return element('path', { d: d.join(''), fill: 'none', ...strokes[look] });
}

/** Half the size of a mark. */
const R = 5;

function mark({ x, y, marker }: PlacedMark): string {
  // The mark keeps it filled in a reader's own colours.
  const look = { 'data-mark': '', fill: chartTokens.accent };
  switch (marker) {
    case 'circle':
      return element('circle', { ...look, cx: x, cy: y, r: R });
    case 'square':
      return element('rect', { ...look, x: x - R, y: y - R, width: 2 * R, height: 2 * R });
    case 'diamond':
      return polygon(
        [
          [x, y - R - 1],
          [x + R + 1, y],
          [x, y + R + 1],
          [x - R - 1, y],
        ],
        look,
      );
    case 'triangle':
      return polygon(
        [
          [x, y - R - 1],
          [x + R + 1, y + R],
          [x - R - 1, y + R],
        ],
        look,
      );
  }
}

function polygon(points: [number, number][], look: object): string {
  const d = points.map(([x, y], index) => `${index ? 'L' : 'M'}${toTenth(x)} ${toTenth(y)}`);
  return element('path', { ...look, d: `${d.join('')}Z` });
}
