import { describe, expect, test } from 'vitest';
import { lineElements } from '../../../src/charts/reports/lineDrawing.ts';
import { layOutLines } from '../../../src/charts/reports/lineLayout.ts';
import { linesOf } from '../../../src/charts/reports/lineRows.ts';
import type { Figure } from '../../../src/schemas/shared/figure.ts';
import { aFigure } from '../../helpers/figures.ts';

const series = {
  id: 'course',
  title: 'Children in care',
  chart: 'line',
  years: 'financial',
} as const;

/** A measure with a number for each year from 2020, the last of which is the figure itself. */
function measure(
  label: string,
  values: (number | undefined)[],
  more: Partial<Figure> = {},
): Figure {
  const rows = values.map((value, index) => ({
    asOf: `${2020 + index}-03`,
    value,
    qualifier: 'exactly' as const,
    suppressed: value === undefined,
  }));
  const { asOf, value } = rows.pop()!;
  return aFigure(label, value!, {
    asOf,
    history: rows,
    unit: 'children',
    ...more,
  } as Partial<Figure>);
}
const layOut = (figures: Figure[]) => layOutLines(linesOf(series, figures, 'Luton'));
const linesIn = (figures: Figure[]) => layOut(figures).paths.filter(({ look }) => look === 'line');
const wordsIn = (figures: Figure[]) => layOut(figures).texts.map(({ lines }) => lines.join(' '));

describe('a line over the years', () => {
  test('goes through every number, the higher the larger, later ones further right', () => {
    const [line] = linesIn([measure('In care', [200, 250, 225])]);
    const [first, second, third] = line!.points;
    expect(line!.points).toHaveLength(3);
    expect(second!.y).toBeLessThan(third!.y);
    expect(third!.y).toBeLessThan(first!.y);
    expect(first!.x).toBeLessThan(second!.x);
    expect(second!.x).toBeLessThan(third!.x);
  });

  test('starts its scale at zero', () => {
    const { texts, paths } = layOut([measure('In care', [200, 250])]);
    const zero = texts.find(({ lines }) => lines[0] === '0');
    expect(zero).toBeDefined();
    const lowest = Math.max(...paths.flatMap(({ points }) => points.map(({ y }) => y)));
    expect(zero!.y).toBeGreaterThan(lowest);
  });

  test('has a gap where a number is hidden, and no line across it', () => {
    const lines = linesIn([measure('In care', [200, 210, undefined, 220, 230])]);
    expect(lines.map(({ points }) => points.length)).toEqual([2, 2]);
    const few = measure('In care', [200, 4, 220, 230]);
    few.history[1]!.qualifier = 'fewer-than';
    expect(linesIn([few]).map(({ points }) => points.length)).toEqual([2]);
  });

  test('says its numbers and years in words, and its target', () => {
    const target = { value: 240, qualifier: 'at-most' } as const;
    expect(wordsIn([measure('In care', [200, 250], { target })])).toEqual(
      expect.arrayContaining([
        'In care',
        '200',
        '250',
        '2019/20',
        '2020/21',
        'Target: at most 240',
      ]),
    );
  });

  test('stays in the drawing with many years and large numbers', () => {
    const many = Array.from({ length: 25 }, (_, index) => 1_000_000 + index * 99_999);
    const { width, height, texts, marks } = layOut([measure('In care', many)]);
    for (const { x, y } of [...texts, ...marks]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  test('differs from the others by the marks of its points, not by a colour alone', () => {
    const { marks } = layOut([measure('A', [1, 2]), measure('B', [3, 4]), measure('C', [5, 6])]);
    expect(new Set(marks.map(({ marker }) => marker))).toEqual(
      new Set(['circle', 'square', 'diamond']),
    );
    expect(lineElements(layOut([measure('A', [1, 2])])).join('')).toContain('<circle');
  });
});

test('no line of the grid runs through a value', () => {
  const texts = lineElements(layOut([measure('Children', [52, 49, 47])])).filter((each) =>
    each.startsWith('<text'),
  );
  expect(texts.filter((each) => !each.includes('paint-order="stroke"'))).toEqual([]);
});
