import { expect, test } from 'vitest';
import { coresOf } from '../../../../src/build/rendering/cores.ts';

test('a build uses all cores, or as many as it is told', () => {
  expect(coresOf({})).toBeGreaterThan(0);
  expect(coresOf({ HANDBOOK_CORES: '3' })).toBe(3);
});

test.each(['0', '-1', '1.5', 'all'])('%s is no number of cores', (wanted) => {
  expect(() => coresOf({ HANDBOOK_CORES: wanted })).toThrow('HANDBOOK_CORES');
});
