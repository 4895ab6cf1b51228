import { expect, test } from 'vitest';
import { excessOf } from '../../helpers/weight.ts';

const usual = { html: 8000, css: 5000, script: 1000 };
const page = (weight: Partial<typeof usual> = {}) => ({
  path: '/help/',
  weight: { ...usual, picture: 100, ...weight },
});

test('a page within its limit has nothing to say', () => {
  expect(excessOf(page(), 14_100, usual)).toBeUndefined();
});

test('a page above its limit says by how much, and which part has grown', () => {
  expect(excessOf(page({ css: 5200 }), 14_200, usual)).toBe(
    '/help/ is 100 bytes above 14200 (HTML 8000, style sheet 5200, script 1000, picture 100). Grown: style sheet 200 more than 5000.',
  );
});

test('several parts that have grown are all named, and a lower limit blames none', () => {
  expect(excessOf(page({ html: 9000, script: 1001 }), 14_200, usual)).toContain(
    'Grown: HTML 1000 more than 8000; script 1 more than 1000.',
  );
  expect(excessOf(page(), 14_000, usual)).toContain('Grown: no part above what the heaviest had.');
});
