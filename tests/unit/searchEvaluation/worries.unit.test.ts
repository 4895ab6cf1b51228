import { describe, expect, test } from 'vitest';
import { halves } from '../../searchEvaluation/labelledQuery.ts';
import { readWorries, senders } from '../../searchEvaluation/worries.ts';

const worries = readWorries();

describe('the sentences of frightened people', () => {
  test('are more than sixty, with ordinary work beside them', () => {
    const work = worries.filter(({ from }) => from === 'professional');
    expect(worries.length - work.length).toBeGreaterThan(60);
    expect(work.length).toBeGreaterThanOrEqual(30);
  });

  test('are in the set once', () => {
    const queries = worries.map(({ query }) => query.toLowerCase());
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
  });

  test.each(senders)('are halved evenly for a %s', (sender) => {
    const [seen = 0, unseen = 0] = halves.map(
      (half) => worries.filter((one) => one.half === half && one.from === sender).length,
    );
    expect(seen).toBe(unseen);
  });
});
