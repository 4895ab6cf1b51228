import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords, readExcerpt } from '../../../src/search/marks.ts';
import { stemsOf } from '../../../src/search/words.ts';

const marked = (parts: { text: string; marked: boolean }[]) =>
  parts.filter((part) => part.marked).map(({ text }) => text);

test('words are marked in every form', () => {
  const parts = markWords(
    'Children’s referrals: refer a child.',
    new Set(stemsOf('child referral')),
  );
  expect(marked(parts)).toEqual(['Children’s', 'referrals', 'refer', 'child']);
});

test('marking changes no letter of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const parts = markWords(text, new Set(stemsOf(query)));
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

test('an excerpt is read as text, whatever markup it has', () => {
  expect(readExcerpt('a &lt;b&gt; <mark>c &amp; d</mark> <img src=x>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c & d', marked: true },
    { text: ' <img src=x>', marked: false },
  ]);
});
