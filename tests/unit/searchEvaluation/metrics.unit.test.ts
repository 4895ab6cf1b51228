import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aNothingQuery, anAnswer } from '../../helpers/answers.ts';
import { figuresOf, groupAnswers, percentile, worstFirst } from '../../searchEvaluation/metrics.ts';

describe('the figures', () => {
  test('count a right page at the first place and within the first three', () => {
    const figures = figuresOf([1, 1, 2, 3, 4, null].map((rank) => anAnswer(rank)));
    expect(figures.successAt1).toEqual({ right: 2, of: 6 });
    expect(figures.successAt3).toEqual({ right: 4, of: 6 });
  });

  test('take the mean of one divided by the place, nothing for a page that was not found', () => {
    const { meanReciprocalRank } = figuresOf([1, 2, 4, null].map((rank) => anAnswer(rank)));
    expect(meanReciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 4);
  });

  test('keep queries for which nothing is right apart from the others', () => {
    const figures = figuresOf([
      anAnswer(1),
      anAnswer(null, { query: aNothingQuery(), state: 'nothing', found: [] }),
      anAnswer(null, { query: aNothingQuery() }),
    ]);
    expect(figures.nothing).toEqual({ right: 1, of: 2 });
    expect(figures.successAt1).toEqual({ right: 1, of: 1 });
    expect(figures.meanReciprocalRank).toBe(1);
  });

  test('do not take a search that failed for one that found nothing', () => {
    const answer = anAnswer(null, { query: aNothingQuery(), state: 'failed', found: [] });
    expect(figuresOf([answer]).nothing).toEqual({ right: 0, of: 1 });
  });

  test('count queries that have a right page and got no results', () => {
    const empty = anAnswer(null, { state: 'nothing', found: [] });
    expect(figuresOf([empty, anAnswer(null), anAnswer(1)]).withoutResults).toBe(1);
  });

  test('have no mean when no query has a right page', () => {
    expect(figuresOf([]).meanReciprocalRank).toBeNull();
  });

  test('never let a figure at 1 pass the mean, nor the mean the figure for any place', () => {
    const rank = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(rank, { minLength: 1 }), (ranks) => {
        const { successAt1, meanReciprocalRank } = figuresOf(ranks.map((one) => anAnswer(one)));
        const found = ranks.filter((one) => one !== null).length;
        expect(meanReciprocalRank).toBeGreaterThanOrEqual(successAt1.right / successAt1.of);
        expect(meanReciprocalRank).toBeLessThanOrEqual(found / ranks.length);
      }),
    );
  });
});

test('the worst answers come first, and perfect ones not at all', () => {
  const answers = [
    anAnswer(1),
    anAnswer(2),
    anAnswer(null),
    anAnswer(null, { state: 'failed' }),
    anAnswer(null, { query: aNothingQuery(), state: 'nothing' }),
  ];
  expect(worstFirst(answers).map(({ state, rank }) => [state, rank])).toEqual([
    ['failed', null],
    ['done', null],
    ['done', 2],
  ]);
});

test('answers are grouped by what their queries have in common', () => {
  const answers = [anAnswer(1), anAnswer(2, { query: aNothingQuery() }), anAnswer(3)];
  const groups = groupAnswers(answers, ({ group }) => group);
  expect([...groups].map(([name, some]) => [name, some.length])).toEqual([
    ['abbreviation', 2],
    ['nothing', 1],
  ]);
});

describe('a percentile', () => {
  test('is the value by the nearest rank', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(percentile([], 0.5)).toBeNull();
  });

  test('is one of the values, and as many lie at or below it as it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, part) => {
          const found = percentile(values, part) as number;
          expect(values).toContain(found);
          const below = values.filter((value) => value <= found).length;
          expect(below).toBeGreaterThanOrEqual(Math.ceil(part * values.length));
        },
      ),
    );
  });
});
