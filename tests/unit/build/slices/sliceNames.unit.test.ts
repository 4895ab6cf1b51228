import { describe, expect, test } from 'vitest';
import {
  assertOwners,
  sliceAsked,
  sliceFolderName,
  sliceNames,
} from '../../../../src/build/slices/sliceNames.ts';

describe('what is typed after --only', () => {
  test('names each owner once, in whatever order', () => {
    expect(sliceNames('luton, llr,luton')).toEqual(['llr', 'luton']);
  });

  test.each(['', 'luton,', 'Luton', '../luton', 'luton llr'])(
    'is refused when it is "%s"',
    (typed) => {
      expect(() => sliceNames(typed)).toThrow(/Write ids with commas between them/);
    },
  );

  test('is no slice when nothing was asked for', () => {
    expect(sliceAsked({})).toBeUndefined();
  });
});

test('a partnership that the site does not have is refused, with the one that was meant', () => {
  expect(() => assertOwners(['futon', 'shared'], ['shared', 'luton'])).toThrow(
    'This site has no partnership with the id "futon". Did you mean "luton"?',
  );
  expect(() => assertOwners(['shared'], ['shared', 'luton'])).not.toThrow();
});

describe('the folder of a slice', () => {
  test('is called as the slice is', () => {
    expect(sliceFolderName(['llr', 'luton'])).toBe('llr+luton');
  });

  test('has a short name of its own when the slice is of many', () => {
    const many = Array.from({ length: 60 }, (_, number) => `partnership-${number}`);
    const name = sliceFolderName(many);
    expect(name.length).toBeLessThan(60);
    expect(name).not.toBe(sliceFolderName([...many.slice(0, -1), 'partnership-x']));
  });
});
