import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filtersInWords,
  isNarrowed,
  parseQuery,
  queryAddress,
  resultsInWords,
} from '../../../src/search/query.ts';

const none = { q: '', partnership: '', kind: '', topic: '', current: '', exact: '', near: '' };

describe('a query', () => {
  test('is read from the address, without white space around it', () => {
    expect(parseQuery('?q=+LADO+&partnership=Luton&kind=Group&current=1')).toEqual({
      ...none,
      q: 'LADO',
      partnership: 'Luton',
      kind: 'Group',
      current: '1',
    });
    expect(parseQuery('')).toEqual(none);
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

test('an address holds what is set, and nothing else', () => {
  expect(queryAddress({ ...none, q: 'a & b', exact: '1' })).toBe('?q=a+%26+b&exact=1');
  fc.assert(
    fc.property(fc.string(), fc.string(), (q, topic) => {
      const query = { ...none, q: q.toWellFormed().trim(), topic: topic.toWellFormed().trim() };
      expect(parseQuery(queryAddress(query))).toEqual(query);
    }),
  );
});

test('a query is narrowed by its filters, not by its words', () => {
  expect(isNarrowed({ ...none, q: 'neglect', exact: '1' })).toBe(false);
  expect(isNarrowed({ ...none, current: '1' })).toBe(true);
});

test('the filters that are chosen are named, and nothing when none is', () => {
  expect(filtersInWords({ ...none, partnership: 'Luton', current: '1' })).toBe(
    'Luton, only what is current',
  );
  expect(filtersInWords({ ...none, q: 'neglect' })).toBe('');
});

describe('what is announced', () => {
  const query = { ...none, q: 'LADO' };

  test.each([
    [0, 'Nothing found for “LADO”'],
    [1, '1 result for “LADO”'],
    [12, '12 results for “LADO”'],
  ])('for %i', (count, words) => {
    expect(resultsInWords(query, count)).toBe(words);
  });

  test('say that Help now comes first, and with nothing else never that nothing was found', () => {
    expect(resultsInWords(query, 0, { isHelpFirst: true })).toBe(
      'Help now comes first. Nothing else found for “LADO”',
    );
    expect(resultsInWords(query, 2, { isHelpFirst: true })).toBe(
      'Help now comes first. 2 results for “LADO”',
    );
  });

  test('names the filters', () => {
    expect(resultsInWords({ ...query, partnership: 'Luton', kind: 'Group' }, 2)).toBe(
      '2 results for “LADO” in Luton of kind Group',
    );
  });
});
