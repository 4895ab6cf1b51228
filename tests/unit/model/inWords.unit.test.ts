import { describe, expect, test } from 'vitest';
import { figureInWords } from '../../../src/model/wording/figureInWords.ts';
import { periodInWords } from '../../../src/model/wording/periodInWords.ts';
import { poundsInWords } from '../../../src/model/wording/sumInWords.ts';

describe('money', () => {
  test.each([
    [0, '£0'],
    [82037, '£82,037'],
    [82037.5, '£82,037.50'],
    [1234567.89, '£1,234,567.89'],
  ])('%d reads %s', (amount, words) => {
    expect(poundsInWords(amount)).toBe(words);
  });
});

describe('a period', () => {
  test.each([
    [{ from: '2018', to: '2022-06', dating: 'stated' }, '2018 to June 2022'],
    [{ from: '2018', to: '2022-06', dating: 'inferred' }, 'between 2018 and June 2022'],
    [{ from: '2018', dating: 'stated' }, 'from 2018'],
    [{ to: '2018-05-14', dating: 'stated' }, 'until 14 May 2018'],
    [{ from: '2018', to: '2018', dating: 'stated' }, '2018'],
    [{ dating: 'stated' }, 'not dated'],
  ] as const)('%o reads "%s"', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });

  test.each([
    { from: '2018', dating: 'inferred' },
    { to: '2022', dating: 'inferred' },
    { from: '2018', to: '2018', dating: 'inferred' },
  ] as const)('%o with one inferred end makes no half of a "between … and …"', (period) => {
    expect(periodInWords(period)).not.toMatch(/^between (?!.* and )/);
  });
});

describe('a figure', () => {
  test.each([
    [{ value: 123593, unit: 'children', qualifier: 'exactly' }, '123,593'],
    [{ value: 800, unit: 'people', qualifier: 'about' }, 'about 800'],
    [{ value: 11.1, unit: 'percent', qualifier: 'over' }, 'over 11.1%'],
    [{ value: 54830, unit: 'pounds', qualifier: 'exactly' }, '£54,830'],
  ] as const)('%o reads "%s"', (figure, words) => {
    expect(figureInWords(figure)).toBe(words);
  });
});
