import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/search/sentences.ts';

const TEXT =
  'Neglect is often missed. Use the tool of your area to grade how well a child is cared for. Then ask your manager.';

test('an excerpt becomes the sentence that has most of its words', () => {
  const excerpt = [
    { text: 'often missed. Use the ', marked: false },
    { text: 'tool', marked: true },
    { text: ' of your area to ', marked: false },
    { text: 'grade', marked: true },
  ];
  expect(sentenceAround(TEXT, excerpt)).toEqual([
    { text: 'Use the ', marked: false },
    { text: 'tool', marked: true },
    { text: ' of your area to ', marked: false },
    { text: 'grade', marked: true },
    { text: ' how well a child is cared for.', marked: false },
  ]);
});

test('an excerpt stays as it is where the text has no such sentence', () => {
  const excerpt = [{ text: 'table without end', marked: true }];
  expect(sentenceAround(TEXT, excerpt)).toBe(excerpt);
});
