import { expect, test } from 'vitest';
import { NEED } from '../../../src/search/weights.ts';
import { allConstants, without } from '../../searchEvaluation/ablate.ts';

test('every constant of the search has a value that switches it off', () => {
  const idle = allConstants().filter(
    ({ table, key, off }) => Number.isNaN(off) || table[key] === off,
  );
  expect(idle.map(({ name }) => name)).toEqual([]);
});

test('a constant is off for one evaluation and then as it was', async () => {
  const later = allConstants().find(({ name }) => name === 'NEED.later');
  const before = NEED.later;
  if (!later) throw new Error('There is no constant NEED.later.');
  const during = await without(later, () => Promise.resolve(NEED.later));
  expect([during, NEED.later]).toEqual([1, before]);
  await expect(without(later, () => Promise.reject(new Error('stopped')))).rejects.toThrow();
  expect(NEED.later).toBe(before);
});
