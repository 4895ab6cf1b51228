import { describe, expect, test } from 'vitest';
import FigureTables from '../../../src/components/reports/FigureTables.astro';
import { figureGroups } from '../../../src/model/reports/figures.ts';
import type { Figure } from '../../../src/schemas/shared/figure.ts';
import { attribute, elements, textOf, theElement, withClass } from '../../helpers/dom.ts';
import { aFigure } from '../../helpers/figures.ts';
import { show } from '../show.ts';

const series = { id: 'kinds', title: 'Schools by kind', note: 'The rows add up to 22.' };
const figures = [
  aFigure('All schools', 20, { series: 'kinds' }),
  aFigure('Infant schools', 22, { series: 'kinds', partOf: 'all-schools' }),
];
const picture = {
  id: 'luton/schools/kinds',
  series: 'kinds',
  title: 'Schools by kind',
  description: 'One bar for each of 2 figures.',
  caption: 'Source: the report.',
  drawings: [
    { size: 'any', svg: '<svg width="400" height="100"><title>Schools by kind</title></svg>' },
  ],
};
const tables = (of: Figure[] = figures, charts: object[] = []) =>
  show(FigureTables, {
    groups: figureGroups({ figures: of, figureSeries: [series] }),
    charts,
    period: '2022 to 2023',
  });

describe('FigureTables', () => {
  test('shows the chart of a series, then the same figures as a table with its note under it', async () => {
    const piece = await tables(figures, [picture]);
    const [figure] = elements(piece, 'figure');
    expect(textOf(withClass(figure!, 'app-chart__caption')[0]!)).toBe('Source: the report.');
    const text = textOf(piece);
    expect(text.indexOf('Source: the report.')).toBeLessThan(text.indexOf('What is counted'));
    expect(textOf(withClass(piece, 'app-table-notes')[0]!)).toBe('The rows add up to 22.');
    expect(elements(piece, 'td').map(textOf)).toEqual(['20', '22']);
  });

  test('has no region to scroll round a chart that fits every screen', async () => {
    const [figure] = elements(await tables(figures, [picture]), 'figure');
    expect(elements(figure!, 'section')).toEqual([]);
  });

  test('shows a series without a chart as a table with its note', async () => {
    const piece = await tables();
    expect(elements(piece, 'figure')).toEqual([]);
    expect(textOf(theElement(piece, 'caption'))).toBe('Schools by kind, 2022 to 2023');
    expect(textOf(piece)).toContain('The rows add up to 22.');
  });

  test('lets a figure with words break, so that what is counted keeps its room', async () => {
    const cells = elements(await tables(), 'td');
    expect(cells.map((cell) => attribute(cell, 'class'))).toEqual([
      'app-table__number app-table__number--words',
      'app-table__number app-table__number--words',
    ]);
  });

  test('says per how many a rate is once, in the caption', async () => {
    const rate = aFigure('Children with a plan', 46.2, {
      unit: 'per-10000',
      asOf: '2025-03',
      history: [
        { asOf: '2024-03', value: 47, revisedFrom: 48, qualifier: 'exactly', suppressed: false },
      ],
      target: { value: 45, qualifier: 'at-most' },
    } as Partial<Figure>);
    const piece = await tables([rate]);
    expect(textOf(theElement(piece, 'caption'))).toBe('Figures (per 10,000), by year');
    expect(elements(piece, 'td').map(textOf)).toEqual([
      '47 (revised from 48)',
      '46.2',
      'at most 45',
    ]);
    const mixed = await tables([rate, aFigure('Plans', 3, { unit: 'plans', asOf: '2025-03' })]);
    expect(textOf(mixed)).toContain('46.2 per 10,000');
  });

  test('says of a part that it is one', async () => {
    const rows = elements(await tables(), 'th').filter(
      (cell) => attribute(cell, 'scope') === 'row',
    );
    expect(rows.map(textOf)).toEqual(['All schools', 'of these: Infant schools']);
    expect(withClass(await tables(), 'app-table__part')).toHaveLength(1);
  });

  test('puts figures of two kinds under headings', async () => {
    const two = [1, 2].map((kind) =>
      aFigure(`Row ${kind}`, kind, { series: 'kinds', heading: `Kind ${kind}` }),
    );
    const piece = await tables(two);
    const headings = elements(piece, 'th').filter(
      (cell) => attribute(cell, 'scope') === 'rowgroup',
    );
    expect(headings.map(textOf)).toEqual(['Kind 1', 'Kind 2']);
    expect(headings.map((cell) => attribute(cell, 'colspan'))).toEqual(['2', '2']);
    expect(elements(piece, 'tbody')).toHaveLength(2);
  });

  test('leaves the cell empty for a figure without a date, so that a card has no line for it', async () => {
    const piece = await tables([aFigure('a', 1, { asOf: '2023' }), aFigure('b', 2)]);
    const cells = elements(theElement(piece, 'tbody'), 'td').map((cell) => textOf(cell));
    expect(cells).toEqual(['1', '2023', '2', '']);
  });

  test('has one table for figures that belong to no series', async () => {
    const loose = [
      aFigure('a'),
      aFigure('b', 2, { comparisons: [{ label: 'England', value: 3 }] }),
    ];
    const piece = await tables(loose);
    expect(textOf(theElement(piece, 'caption'))).toBe('Figures, 2022 to 2023');
    expect(elements(theElement(piece, 'tbody'), 'tr').map(textOf)).toEqual(['a 1 –', 'b 2 3']);
  });
});
