import { expect, test } from 'vitest';
import {
  barScale,
  fitsBeside,
  percentEnd,
  percentTicks,
} from '../../../src/charts/reports/barScale.ts';

test('bars start at zero', () => {
  expect(barScale([{ value: 5, endWidth: 0 }], { from: 1, to: 401 })(0)).toBe(1);
});

test('the longest bar ends where its words still fit behind it', () => {
  const scale = barScale(
    [
      { value: 10, endWidth: 100 },
      { value: 2, endWidth: 20 },
    ],
    { from: 0, to: 400 },
  );
  expect(scale(10)).toBe(300);
  expect(scale(2)).toBe(60);
});

test('long words behind a shorter bar make the scale shorter', () => {
  const scale = barScale(
    [
      { value: 10, endWidth: 0 },
      { value: 8, endWidth: 240 },
    ],
    { from: 0, to: 400 },
  );
  expect(scale(8)).toBe(160);
  expect(scale(10)).toBe(200);
});

test('bars of nothing have no length', () => {
  expect(barScale([{ value: 0, endWidth: 50 }], { from: 1, to: 401 })(0)).toBe(1);
});

test('percentages run to 100, compared ones to 50 when none is above', () => {
  expect(percentEnd([16.6, 33.3], false)).toBe(100);
  expect(percentEnd([1.6, 41.4], true)).toBe(50);
  expect(percentEnd([1.6, 50.1], true)).toBe(100);
  expect(percentEnd([120], true)).toBe(120);
  expect(percentTicks(50).map(({ text }) => text)).toEqual(['0%', '25%', '50%']);
});

test('words that leave no room for bars are elsewhere', () => {
  expect(fitsBeside(240, 400)).toBe(true);
  expect(fitsBeside(241, 400)).toBe(false);
});
