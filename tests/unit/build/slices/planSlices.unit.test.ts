import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenSlices } from '../../../../src/build/slices/planSlices.ts';

test('slices are as alike as whole partnerships allow', () => {
  const pages = new Map([
    ['shared', 50],
    ['luton', 30],
    ['llr', 20],
    ['bedford', 0],
  ]);
  expect(evenSlices(pages, 2)).toEqual([
    ['bedford', 'shared'],
    ['llr', 'luton'],
  ]);
});

test('every owner is in one slice, and no slice is empty, however many are wanted', () => {
  const owners = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.nat(), { minKeys: 1 });
  fc.assert(
    fc.property(owners, fc.integer({ min: 1, max: 12 }), (found, count) => {
      const pages = new Map(Object.entries(found));
      const slices = evenSlices(pages, count);
      expect(slices.flat().toSorted()).toEqual([...pages.keys()].toSorted());
      expect(slices.filter((names) => names.length === 0)).toEqual([]);
    }),
  );
});
