import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentences } from '../../../../src/build/searchIndex/summaries.ts';

test('as many whole sentences are taken as fit', () => {
  const text = 'The board meets. It has a chair. Nobody else may call a meeting of all partners.';
  expect(firstSentences(text, 40)).toBe('The board meets. It has a chair.');
  expect(firstSentences(text, 20)).toBe('The board meets.');
  expect(firstSentences(text, 200)).toBe(text);
});

test('the first sentence is whole, even when it is longer than what fits', () => {
  const text = 'The board of the three areas decides on reviews. It meets monthly.';
  expect(firstSentences(text, 20)).toBe('The board of the three areas decides on reviews.');
});

test('a text without an end, such as a list, is cut between words', () => {
  const list = Array.from({ length: 60 }, () => 'police').join(' ');
  expect(firstSentences(list, 16)).toBe('police police …');
});

test('a sentence is never broken, whatever the text', () => {
  const sentence = fc.stringMatching(/^[A-Z][a-z]{1,12}( [a-z]{1,12}){0,8}[.!?]$/);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1 }), fc.nat(200), (sentences, most) => {
      const text = firstSentences(sentences.join(' '), most);
      const ends = sentences.map((_, at) => sentences.slice(0, at + 1).join(' '));
      expect(ends).toContain(text);
    }),
  );
});
