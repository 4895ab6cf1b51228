import { describe, expect, test } from 'vitest';
import { levelsChart, levelsCharts } from '../../../src/charts/thresholds/levelsChart.ts';
import { entry } from '../../../src/model/handbook.ts';
import type { ThresholdInput } from '../../../src/schemas/threshold.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const four: ThresholdInput['levels'] = [
  { number: 1, title: 'Universal', responds: 'Universal services' },
  { number: 2, title: 'Additional needs' },
  { number: 3, responds: 'Statutory or specialist services and targeted early help' },
  { number: 4, title: 'Significant <harm>' },
];

function handbookWith(levels: ThresholdInput['levels']) {
  return handbookOf([
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('thresholds', 'luton/levels-of-need', { levels }),
  ]);
}
const chartOf = (levels: ThresholdInput['levels']) => {
  const handbook = handbookWith(levels);
  return levelsChart(handbook, entry(handbook, 'thresholds', 'luton/levels-of-need'));
};
const drawingOf = (size: string) => chartOf(four)!.drawings.find((one) => one.size === size)!.svg;

/** The boxes of the levels, from the lowest: without the ground of the drawing. */
const boxesIn = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, ...numbers]) => numbers.map(Number) as [number, number, number, number],
  );

describe('the chart of the levels of need', () => {
  test('has a step for each level, each higher than the one before, on one ground', () => {
    const boxes = boxesIn(drawingOf('medium'));
    expect(boxes).toHaveLength(4);
    const tops = boxes.map(([, y]) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    expect(new Set(boxes.map(([, y, , height]) => Math.round(y + height))).size).toBe(1);
  });

  test('has the levels below one another on a phone, each wider than the one before', () => {
    const boxes = boxesIn(drawingOf('narrow'));
    expect(boxes).toHaveLength(4);
    for (const [index, [, y, width]] of boxes.slice(1).entries()) {
      const [, aboveY, aboveWidth, aboveHeight] = boxes[index]!;
      expect(y).toBeGreaterThanOrEqual(aboveY + aboveHeight);
      expect(width).toBeGreaterThan(aboveWidth);
    }
  });

  test.each(['medium', 'narrow'])('says number, title and who responds in words (%s)', (size) => {
    const words = drawingOf(size)
      .replaceAll(/<(title|desc)\b.*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(words.trim()).toBe(
      'Level 1 Universal Universal services Level 2 Additional needs Level 3 Statutory or specialist ' +
        'services and targeted early help Level 4 Significant &#60;harm&#62;',
    );
  });

  test('says the name alone where levels have no number, and a half with its letter', () => {
    const svgOf = (levels: ThresholdInput['levels']) =>
      chartOf(levels)!.drawings.find(({ size }) => size === 'medium')!.svg;
    expect(svgOf([{ title: 'Universal' }, { title: 'Help' }])).not.toMatch(/Level \d/);
    expect(svgOf([{ number: '2a' }, { number: '2b' }])).toMatch(/Level 2a.*Level 2b/);
  });

  test('has its name and what it shows', () => {
    expect(chartOf(four)).toMatchObject({
      id: 'luton/levels-of-need/levels',
      title: 'Levels of need: Luton',
      description: expect.stringContaining('4 levels as stairs') as string,
    });
  });

  test('is not drawn where the source names fewer than two levels', () => {
    expect(chartOf([])).toBeUndefined();
    expect(levelsCharts(handbookWith(four.slice(0, 1)))).toEqual([]);
  });
});
