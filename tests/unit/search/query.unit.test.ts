import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filtersOf, parseQuery, resultsInWords } from '../../../src/search/query.ts';

describe('a query', () => {
  test('is read from the address, without white space around it', () => {
    expect(parseQuery('?q=+LADO+&partnership=Luton&kind=Group')).toEqual({
      q: 'LADO',
      partnership: 'Luton',
      kind: 'Group',
    });
    expect(parseQuery('')).toEqual({ q: '', partnership: '', kind: '' });
  });

  test('keeps any characters as they are and no more than 200 of them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (words) => {
        const { q } = parseQuery(`?${new URLSearchParams({ q: words.toWellFormed() }).toString()}`);
        expect(q).toBe(words.toWellFormed().trim().slice(0, 200));
      }),
    );
  });
});

test('only filters that are set are passed on', () => {
  expect(filtersOf({ q: 'x', partnership: '', kind: '' })).toEqual({});
  expect(filtersOf({ q: 'x', partnership: 'Luton', kind: 'Group' })).toEqual({
    partnership: ['Luton'],
    kind: ['Group'],
  });
});

describe('what is announced', () => {
  const query = { q: 'LADO', partnership: '', kind: '' };

  test.each([
    [0, 'Nothing found for “LADO”'],
    [1, '1 result for “LADO”'],
    [12, '12 results for “LADO”'],
  ])('for %i', (count, words) => {
    expect(resultsInWords(query, count)).toBe(words);
  });

  test('names the filters', () => {
    expect(resultsInWords({ ...query, partnership: 'Luton', kind: 'Group' }, 2)).toBe(
      '2 results for “LADO” in Luton of kind Group',
    );
  });
});
