import { describe, expect, test } from 'vitest';
import { resultsInWords } from '../../../src/search/query.ts';
import { mergeFound, separateWords } from '../../../src/search/someWords.ts';

describe('words searched for alone', () => {
  test('leave out short ones and repetition', () => {
    expect(separateWords('Types of neglect, TYPES to know')).toEqual(['types', 'neglect', 'know']);
  });

  test('keep apostrophes, hyphens and figures', () => {
    expect(separateWords("children's co-ordinating 2018")).toEqual([
      "children's",
      'co-ordinating',
      '2018',
    ]);
  });
});

describe('pages with some of the words', () => {
  test('stand with most words first, then the best fit', () => {
    const merged = mergeFound([
      [
        { id: 'one', score: 9 },
        { id: 'both', score: 1 },
      ],
      [
        { id: 'both', score: 1 },
        { id: 'other', score: 3 },
      ],
    ]);
    expect(merged.map(({ id }) => id)).toEqual(['both', 'one', 'other']);
  });

  test('are announced as such', () => {
    const query = { q: 'types of neglect', partnership: '', kind: '' };
    expect(resultsInWords(query, 3, true)).toBe('3 results for some words of “types of neglect”');
    expect(resultsInWords(query, 0, true)).toBe('Nothing found for “types of neglect”');
  });
});
