import { expect, test } from 'vitest';
import { letterOf, letterSlug } from '../../../src/lib/letters.ts';

test.each([
  ['early help', 'E'],
  ['“The Way Forward”', 'T'],
  ['Éire', 'E'],
  ['16-plus unit', '0–9'],
  ['…', '0–9'],
])('%s is listed under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

test.each([
  ['E', 'e'],
  ['0–9', '0-9'],
])('%s is %s in an address', (letter, slug) => {
  expect(letterSlug(letter)).toBe(slug);
});
