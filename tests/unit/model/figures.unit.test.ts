import { describe, expect, test } from 'vitest';
import { figureGroups, partialSums, unequalSums } from '../../../src/model/reports/figures.ts';
import { figureWithUnit } from '../../../src/model/wording/figureInWords.ts';
import { aFigure } from '../../helpers/figures.ts';

const ids = (figures: { id: string }[]) => figures.map(({ id }) => id);

describe('figures of a page', () => {
  const figureSeries = [{ id: 'ages', title: 'By age' }];

  test('are together by series, in the order of the report', () => {
    const figures = [
      aFigure('a', 1, { series: 'ages' }),
      aFigure('b'),
      aFigure('c', 1, { series: 'ages' }),
    ];
    const groups = figureGroups({ figures, figureSeries });
    expect(groups.map(({ series, figures }) => [series?.title, ids(figures)])).toEqual([
      ['By age', ['a', 'c']],
      [undefined, ['b']],
    ]);
  });

  test('have parts right after their whole', () => {
    const figures = [
      aFigure('primary', 5, { series: 'ages' }),
      aFigure('secondary', 4, { series: 'ages' }),
      aFigure('infant', 3, { series: 'ages', partOf: 'primary' }),
    ];
    const [group] = figureGroups({ figures, figureSeries });
    expect(ids(group?.figures ?? [])).toEqual(['primary', 'infant', 'secondary']);
  });
});

describe('the sum of parts', () => {
  const partOf = 'whole';

  test('is told when it is not the whole', () => {
    const figures = [
      aFigure('whole', 20),
      aFigure('a', 12, { partOf }),
      aFigure('b', 10, { partOf }),
    ];
    expect(unequalSums(figures).map(({ whole, sum }) => [whole.id, sum])).toEqual([['whole', 22]]);
  });

  test('is not told when it is the whole, decimals and all', () => {
    const figures = [
      aFigure('whole', 0.3),
      aFigure('a', 0.1, { partOf }),
      aFigure('b', 0.2, { partOf }),
    ];
    expect(unequalSums(figures)).toEqual([]);
  });

  test('is not made from numbers that are not exact', () => {
    const figures = [aFigure('whole', 20), aFigure('a', 12, { partOf, qualifier: 'about' })];
    expect(unequalSums(figures)).toEqual([]);
  });

  test('may stay below a whole of which only some parts are given, and never above it', () => {
    const whole = aFigure('whole', 51, { parts: 'some' });
    const below = [whole, aFigure('a', 5, { partOf }), aFigure('b', 40, { partOf })];
    const above = [whole, aFigure('a', 52, { partOf })];
    expect(unequalSums(below)).toEqual([]);
    expect(partialSums(below).map(({ sum }) => sum)).toEqual([45]);
    expect(unequalSums(above).map(({ sum }) => sum)).toEqual([52]);
    expect(partialSums(above)).toEqual([]);
  });
});

test.each([
  [36972, 'children', 'exactly', '36,972 children'],
  [1, 'schools', 'exactly', '1 school'],
  [95, 'people', 'about', 'about 95 people'],
  [11.1, 'percent', 'exactly', '11.1%'],
  [3, 'count', 'exactly', '3'],
] as const)('%s %s, %s, reads %s', (value, unit, qualifier, words) => {
  expect(figureWithUnit({ value, unit, qualifier })).toBe(words);
});
