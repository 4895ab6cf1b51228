import { expect, test } from 'vitest';
import { figureCaption } from '../../../src/model/reports/figureCaption.ts';
import { aFigure } from '../../helpers/figures.ts';

const series = { id: 'age', title: 'Deaths by age' };
const deaths = { unit: 'deaths' } as const;
const reading = { asOf: '2022', value: 1, qualifier: 'exactly', suppressed: false } as const;

test('does not repeat a rate that the title gives', () => {
  const rate = { ...series, title: 'Plans per 10,000 children' };
  const figures = [aFigure('Rate', 46, { unit: 'per-10000', asOf: '2025' })];
  expect(figureCaption({ series: rate, figures })).toBe('Plans per 10,000 children, 2025');
});

test('a table of figures has its unit and the period of its document in the caption', () => {
  const figures = [aFigure('0 to 27 days', 2, deaths), aFigure('1 to 4 years', 4, deaths)];
  expect(figureCaption({ series, figures }, '2022 to 2023')).toBe(
    'Deaths by age (number of deaths), 2022 to 2023',
  );
  expect(figureCaption({ series, figures })).toBe(
    'Deaths by age (number of deaths), year not given',
  );
});

test.each([
  ['percent', 'Figures (%), 2022'],
  ['pounds', 'Figures (£), 2022'],
  ['per-10000', 'Figures (per 10,000), 2022'],
  ['count', 'Figures, 2022'],
] as const)('the unit %s is in the caption as people write it', (unit, words) => {
  expect(figureCaption({ series: undefined, figures: [aFigure('a', 1, { unit })] }, '2022')).toBe(
    words,
  );
});

test('units that differ are beside the figures, and so are dates', () => {
  const figures = [
    aFigure('Pupils', 3, { unit: 'pupils', asOf: '2023-05' }),
    aFigure('Share', 4, { unit: 'percent', asOf: '2022-03' }),
  ];
  expect(figureCaption({ series: undefined, figures }, '2022')).toBe(
    'Figures, with the date of each',
  );
  expect(figureCaption({ series: undefined, figures: figures.slice(0, 1) })).toBe(
    'Figures (number of pupils), May 2023',
  );
});

test('figures of several years have the years above their columns', () => {
  const figures = [aFigure('a', 2, { ...deaths, asOf: '2023', history: [reading] })];
  expect(figureCaption({ series, figures }, '2023')).toBe(
    'Deaths by age (number of deaths), by year',
  );
});
