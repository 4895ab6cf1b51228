import { describe, expect, test } from 'vitest';
import { findsWords } from '../../../src/lib/findsWords.ts';

const found = (words: string[], text: string) => [...findsWords(words)(text)].toSorted();

describe('words that a text has', () => {
  test('are found alone, within longer words and beginning with each other', () => {
    const words = ['luton', 'lut', 'bedford', 'isle'];
    expect(found(words, 'in lutonshire and new-bedford')).toEqual(['bedford', 'lut', 'luton']);
  });

  test('are found where one begins inside another', () => {
    expect(found(['abab', 'babc'], 'ababc')).toEqual(['abab', 'babc']);
  });

  test('are none where a text ends too early, or there are no words', () => {
    expect(found(['luton'], 'luto')).toEqual([]);
    expect(found([], 'luton')).toEqual([]);
    expect(found(['luton'], '')).toEqual([]);
  });
});
