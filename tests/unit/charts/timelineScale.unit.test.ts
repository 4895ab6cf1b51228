import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/engine/svg/measure.ts';
import { timeScale } from '../../../src/charts/plans/timeScale.ts';

const look = { size: 14 };
const scaleOf = (from: string, to: string, width = 390) =>
  timeScale({ from, to }, { left: 100, right: 100 + width, look });
const labels = (ticks: { label: string }[]) => ticks.map(({ label }) => label).join(' ');

describe('a time line', () => {
  test('reaches from the start of its first month to the end of its last', () => {
    const scale = scaleOf('2022-04-10', '2023-03-05');
    expect(scale.startOf('2022-04-01')).toBe(100);
    expect(scale.endOf('2023-03-31')).toBe(490);
  });

  test('gives each day the same room, and ends a day where the next one starts', () => {
    const scale = scaleOf('2024-01-01', '2024-12-31', 366);
    expect(scale.startOf('2024-03-01') - scale.startOf('2024-02-01')).toBeCloseTo(29);
    expect(scale.endOf('2024-02-29')).toBe(scale.startOf('2024-03-01'));
  });

  test.each([
    ['months', '2022-04-01', '2022-09-30', 'Apr May Jun Jul Aug Sep', '2022'],
    ['quarters', '2022-04-01', '2023-07-31', 'Apr Jul Oct Jan Apr', '2022 2023'],
    ['halves of a year', '2023-01-01', '2026-12-31', 'Jan Jul '.repeat(4), '2023 2024 2025 2026'],
    ['years', '2014-01-01', '2021-12-31', '', '2014 2015 2016 2017 2018 2019 2020 2021'],
    [
      'every second year',
      '2008-06-01',
      '2023-12-31',
      '',
      '2008 2010 2012 2014 2016 2018 2020 2022',
    ],
  ])('names %s where there is room for them', (_, from, to, months, years) => {
    const scale = scaleOf(from, to);
    expect(labels(scale.months)).toBe(months.trim());
    expect(labels(scale.years)).toBe(years);
  });

  test('names a month where it starts', () => {
    const scale = scaleOf('2022-05-01', '2023-06-30');
    expect(scale.months[0]).toEqual({ label: 'Jul', place: scale.startOf('2022-07-01') });
  });

  test('keeps its names apart and on the line, however long it is', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = [one, other].toSorted() as [string, string];
        const scale = scaleOf(from, to);
        for (const ticks of [scale.years, scale.months]) {
          for (const [index, { label, place }] of ticks.entries()) {
            const next = ticks[index + 1]?.place ?? scale.right;
            expect(place + textWidth(label, look)).toBeLessThan(next);
            expect(place).toBeGreaterThanOrEqual(scale.left);
          }
        }
      }),
    );
  });
});
