import { expect, test } from 'vitest';
import { headingIds } from '../../../src/lib/headings.ts';

test.each([
  ['What it does', 'what-it-does'],
  ['Who’s who – and why?', 'whos-who--and-why'],
  ['£1,000 & more', '1000--more'],
  ['Llên Cymru', 'llên-cymru'],
  ['constructor', 'constructor'],
])('the heading “%s” has the id “%s”', (text, id) => {
  expect(headingIds([text])).toEqual([id]);
});

test('headings with the same words have numbers', () => {
  expect(headingIds(['A', 'A', 'A 1', 'A'])).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
});
