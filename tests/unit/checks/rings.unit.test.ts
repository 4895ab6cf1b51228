import { expect, test } from 'vitest';
import { findRings } from '../../../src/checks/rings.ts';

const ringsOf = (links: Record<string, string[]>) => findRings(new Map(Object.entries(links)));

test('a tree and a diamond have no ring', () => {
  expect(ringsOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('a ring is named once, whole, from its first id', () => {
  expect(ringsOf({ c: ['a'], a: ['b'], b: ['c'], x: ['a'] })).toEqual([['a', 'b', 'c', 'a']]);
});

test('a link to itself is a ring', () => {
  expect(ringsOf({ a: ['a'] })).toEqual([['a', 'a']]);
});

test('two rings are both named', () => {
  expect(ringsOf({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toEqual([
    ['a', 'b', 'a'],
    ['c', 'd', 'c'],
  ]);
});

test('links to unknown ids are no ring', () => {
  expect(ringsOf({ a: ['missing'] })).toEqual([]);
});

test('a long chain is followed without running out of room', () => {
  const links = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`n${index}`, [`n${(index + 1) % 2000}`]]),
  );
  expect(ringsOf(links)[0]).toHaveLength(2001);
});
