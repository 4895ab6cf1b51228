import { describe, expect, test } from 'vitest';
import { figureColumns } from '../../../src/model/reports/figureColumns.ts';
import { readingsOf, yearLabel } from '../../../src/model/reports/figureYears.ts';
import {
  figureInWords,
  figureWithUnit,
  targetInWords,
} from '../../../src/model/wording/figureInWords.ts';
import type { Figure } from '../../../src/schemas/shared/figure.ts';
import { aFigure } from '../../helpers/figures.ts';

const inCare = aFigure('Children in care', 231, {
  unit: 'children',
  asOf: '2025-03',
  revisedFrom: 228,
  history: [
    { asOf: '2024-03', value: undefined, suppressed: true, qualifier: 'exactly' },
    { asOf: '2023-03', value: 5, qualifier: 'fewer-than', suppressed: false },
  ],
} as Partial<Figure>);
const rate = aFigure('Rate', 58.4, { unit: 'per-10000', asOf: '2025-03' });

/** A table as rows of words, with its headings first. */
function tableOf(figures: Figure[], years?: 'financial' | 'academic'): string[][] {
  const series = { id: 'course', title: 'Course', ...(years && { years }) };
  const columns = figureColumns({ series, figures });
  return [
    columns.map(({ heading }) => heading),
    ...figures.map((figure) => columns.map(({ of }) => of(figure))),
  ];
}

describe('figures over the years', () => {
  test('are a table with a column for each year, the oldest first', () => {
    expect(tableOf([inCare, rate])).toEqual([
      ['March 2023', 'March 2024', 'March 2025'],
      ['fewer than 5', 'suppressed', '231 (revised from 228)'],
      ['–', '–', '58.4 per 10,000'],
    ]);
  });

  test('name financial and school years as they are printed', () => {
    expect(tableOf([inCare], 'financial')[0]).toEqual(['2022/23', '2023/24', '2024/25']);
    expect(yearLabel('2025', 'financial')).toBe('2024/25');
    expect(yearLabel('2025-04-01', 'financial')).toBe('2025/26');
    expect(yearLabel('2025-08-31', 'academic')).toBe('2024/25');
    expect(yearLabel('2000', 'financial')).toBe('1999/00');
  });

  test('say what is aimed at, and by when', () => {
    const target = { value: 90, qualifier: 'at-least', by: '2026-03' } as const;
    const seen = aFigure('Seen', 84, { unit: 'percent', asOf: '2025', target });
    expect(targetInWords(seen)).toBe('at least 90% by March 2026');
    expect(tableOf([seen])).toEqual([
      ['Figure', 'Target', 'As of'],
      ['84%', 'at least 90% by March 2026', '2025'],
    ]);
  });

  test('keep one without a date apart', () => {
    expect(tableOf([inCare, aFigure('Other', 3)])[2]).toEqual(['–', '–', '–', '3']);
  });

  test('come in order, whatever the order in the file', () => {
    expect(readingsOf(inCare).map(({ asOf }) => asOf)).toEqual(['2023-03', '2024-03', '2025-03']);
  });
});

test('units are in the words, also of a hidden number and of one', () => {
  const words = (
    value: number | undefined,
    unit: Figure['unit'],
    qualifier: Figure['qualifier'] = 'exactly',
  ) => figureWithUnit({ value, unit, qualifier });
  expect(words(1, 'families')).toBe('1 family');
  expect(words(12, 'referrals')).toBe('12 referrals');
  expect(words(5, 'plans', 'fewer-than')).toBe('fewer than 5 plans');
  expect(words(58.4, 'per-10000')).toBe('58.4 per 10,000');
  expect(words(undefined, 'children')).toBe('suppressed');
  expect(figureInWords({ value: -12.5, unit: 'pounds', qualifier: 'exactly' })).toBe('−£12.50');
});
