import { describe, expect, test } from 'vitest';
import { figureCharts, figurePictures } from '../../../src/charts/reports/figureCharts.ts';
import type { FigurePicture } from '../../../src/charts/reports/figureCharts.ts';
import { entry } from '../../../src/model/handbook.ts';
import type { Figure, FigureSeries } from '../../../src/schemas/shared/figure.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { aFigure } from '../../helpers/figures.ts';

const bars: FigureSeries = { id: 'kinds', title: 'Schools by kind', chart: 'bars' };
const inSeries = (id: string, value: number, more: Partial<Figure> = {}) =>
  aFigure(id, value, { series: 'kinds', ...more });

/** A handbook with one section that has these figures in one series. */
function handbookWith(figures: Figure[], series: FigureSeries = bars) {
  return handbookOf([
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('sources', 'arrangements', { title: 'Annual Report 2022/23' }, 'shared'),
    anEntry('reports', 'luton/2022-23', { title: 'Annual report 2022/23' }),
    anEntry('reportSections', 'luton/2022-23/schools', { figures, figureSeries: [series] }),
  ]);
}
/** The first chart, with what is drawn on its background. */
const chartOf = (figures: Figure[], series?: FigureSeries) => {
  const [chart] = figureCharts(handbookWith(figures, series)) as [FigurePicture];
  const shapes = [...chart.drawings[0]!.svg.matchAll(/<(text|rect|path)\b[^>]*>.*?<\/\1>/g)];
  return { ...chart, children: shapes.slice(1).map(([shape]) => shape) };
};
/** The words of a drawing, one for each text. */
const wordsOf = (figures: Figure[], series?: FigureSeries) =>
  chartOf(figures, series)
    .children.filter((child) => child.startsWith('<text'))
    .map((child) => child.replaceAll(/<[^>]*>/g, '').replaceAll('&#38;', '&'));

describe('a chart of figures', () => {
  const figures = [
    inSeries('Infant', 36, { unit: 'schools' }),
    inSeries('Junior', 1, { unit: 'schools' }),
  ];

  test('is named after its page and series, and titled by its author', () => {
    const { id, title, series } = chartOf(figures);
    expect([id, title, series]).toEqual([
      'luton/2022-23/schools/kinds',
      'Schools by kind',
      'kinds',
    ]);
  });

  test('labels every bar with value and unit, as the source qualifies it', () => {
    const about = inSeries('Events', 95, { unit: 'schools', qualifier: 'about' });
    expect(wordsOf([...figures, about]).slice(2)).toEqual([
      ...['Infant', '36 schools', 'Junior', '1 school', 'Events', 'about 95 schools'],
    ]);
  });

  test('is not drawn unless the author wants it', () => {
    expect(figureCharts(handbookWith(figures, { id: 'kinds', title: 'By kind' }))).toEqual([]);
  });

  test('gives place and date, or the report where there is no date', () => {
    expect(wordsOf(figures)[1]).toBe('Annual report 2022/23, Luton');
    expect(wordsOf(figures.map((one) => ({ ...one, asOf: '2023-01' })))[1]).toBe(
      'Luton, January 2023',
    );
  });

  test('has dates with its labels when they differ', () => {
    const dated = figures.map((one, index) => ({ ...one, asOf: `202${index}` }));
    expect(wordsOf(dated)).toEqual(expect.arrayContaining(['Infant, 2020', 'Junior, 2021']));
    expect(chartOf(dated).caption).toContain('Dates are with the figures');
  });

  test('says under it where the figures come from and of when they are', () => {
    const dated = figures.map((one) => ({ ...one, asOf: '2023-01' }));
    expect(chartOf(dated).caption).toBe(
      'Source: Annual Report 2022/23. The figures are for January 2023.',
    );
  });

  test('tells people who cannot see it what the editors note about it', () => {
    const note = 'The rows add up to 37, not 40.';
    expect(chartOf(figures, { ...bars, note }).description).toBe(
      `One bar for each of 2 figures. All bars start at zero. ${note}`,
    );
  });

  test('leaves words of the content no way into the drawing', () => {
    const { children } = chartOf([inSeries('<script>&', 1)]);
    expect(children.join('')).toContain('&#60;script&#62;&#38;');
  });

  test('works out no percentages', () => {
    expect(wordsOf(figures).join(' ')).not.toContain('%');
  });
});

describe('a whole', () => {
  const figures = [
    inSeries('All', 20),
    inSeries('Units', 12, { partOf: 'all' }),
    inSeries('Other', 10, { partOf: 'all' }),
  ];

  test('is outlined, and its parts follow under their own words', () => {
    expect(wordsOf(figures).slice(2)).toEqual([
      ...['All', '20', 'Of these:', 'Units', '12', 'Other', '10'],
    ]);
    const [whole, ...parts] = chartOf(figures).children.filter((child) => /^<rect/.test(child));
    expect(whole).toContain('stroke=');
    expect(parts).toHaveLength(2);
    expect(parts.join('')).not.toContain('stroke=');
  });

  test('is set against the sum of its parts when they do not agree', () => {
    expect(chartOf(figures).caption).toMatch(/^The parts shown come to 22, not 20\. Source/);
    expect(chartOf(figures).description).toContain('The parts shown come to 22, not 20.');
    expect(
      chartOf(figures.slice(0, 2).concat(inSeries('Rest', 8, { partOf: 'all' }))).caption,
    ).toMatch(/^Source/);
  });

  test('of which only some parts are given is not set against their sum', () => {
    const partly = [
      inSeries('Academies', 51, { parts: 'some' }),
      inSeries('Junior', 5, { partOf: 'academies' }),
      inSeries('Combined', 40, { partOf: 'academies' }),
    ];
    expect(chartOf(partly).caption).toMatch(/^The source breaks down only 45 of the 51\. Source/);
  });
});

test('headings part figures of two kinds', () => {
  const years = { heading: 'Single years' };
  const figures = [
    inSeries('0 to 4', 9, { heading: 'Bands' }),
    inSeries('15', 2, years),
    inSeries('16', 3, years),
  ];
  expect(wordsOf(figures).slice(2)).toEqual([
    ...['Bands', '0 to 4', '9', 'Single years', '15', '2', '16', '3'],
  ]);
});

describe('a comparison', () => {
  const comparison: FigureSeries = { ...bars, chart: 'comparison' };
  const figures = [
    inSeries('Free meals', 13.7, {
      unit: 'percent',
      qualifier: 'about',
      comparisons: [
        { label: 'England', value: 23.8 },
        { label: 'South East', value: 20 },
      ],
    }),
  ];

  test('has a bar for each place, with its name and value', () => {
    expect(wordsOf(figures, comparison).slice(2, -3)).toEqual([
      ...['Free meals', 'about 13.7%', 'Luton', '23.8%', 'England', '20%', 'South East'],
    ]);
  });

  test('fills the bars of the place itself and outlines the others', () => {
    const looks = chartOf(figures, comparison)
      .children.filter((child) => child.startsWith('<rect'))
      .map((child) => child.includes('stroke='));
    expect(looks).toEqual([false, true, true]);
  });

  test('has a scale of percentages from zero', () => {
    expect(wordsOf(figures, comparison).slice(-3)).toEqual(['0%', '25%', '50%']);
  });
});

test('a picture holds no style, class or script, and real text', () => {
  const handbook = handbookWith([inSeries('Infant', 36)]);
  const [picture] = figurePictures(
    handbook,
    entry(handbook, 'reportSections', 'luton/2022-23/schools'),
  );
  expect(picture?.drawings[0]?.svg).toMatch(/^<svg [^>]*role="group"/);
  expect(picture?.drawings[0]?.svg).toMatch(/<title[^>]*>Schools by kind<\/title><desc/);
  expect(picture?.drawings[0]?.svg).not.toMatch(/style|class=|<script/);
  expect(picture?.drawings[0]?.svg).toContain('>Infant<');
});
