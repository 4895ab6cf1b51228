import { describe, expect, test } from 'vitest';
import { learnNeeds } from '../../../../src/build/searchIndex/learnNeeds.ts';
import { packWordOfNeeds, readWordOfNeeds } from '../../../../src/search/indexFiles.ts';
import { readSpots } from '../../../../src/search/lexicon.ts';

const questions = [
  ['my', 'dad', 'hit'],
  ['my', 'mum', 'hit'],
  ['my', 'bin', 'full'],
  ['my', 'bin', 'day'],
].map((words, at) => ({ words, need: at < 2 ? 0 : 1 }));

const weightsOf = (word: string) => [...(learnNeeds(questions, 2).get(word)?.weights ?? [])];

describe('what is learned from questions', () => {
  test('is which need a word speaks for', () => {
    const [home = 0, council = 0] = weightsOf('hit');
    expect(home).toBeGreaterThan(1);
    expect(council).toBeLessThan(-1);
  });

  test('is nothing of a word that all needs have alike', () => {
    const [home = 0, council = 0] = weightsOf('my');
    expect(Math.abs(home - council)).toBeLessThan(0.5);
  });

  test('is the same in every build', () => {
    expect(learnNeeds(questions, 2)).toEqual(learnNeeds(questions, 2));
  });

  test('counts a rare word for more than a common one', () => {
    const learned = learnNeeds(questions, 2);
    expect(learned.get('dad')?.rarity).toBeGreaterThan(learned.get('my')?.rarity ?? 0);
  });

  test('counts two words together for less than each, and not at all when one question alone has them', () => {
    const phrases = [
      ['not', 'go', 'not go'],
      ['not', 'go', 'not go'],
      ['eat', 'fish', 'eat fish'],
    ].map((words, at) => ({ words, need: at < 2 ? 0 : 1 }));
    const learned = learnNeeds(phrases, 2);
    expect(learned.get('not go')?.rarity).toBeLessThan(learned.get('not')?.rarity ?? 0);
    expect(learned.get('not go')?.weights[0]).toBeGreaterThan(0);
    expect(learned.has('eat fish')).toBe(false);
  });
});

test('what was learned of a word is packed without what says little', () => {
  const weights = new Float64Array([0.04, -3.21, 0, 0, 5.55]);
  const { rarity, weights: read } = readWordOfNeeds(
    readSpots(packWordOfNeeds({ rarity: 4.2, weights })),
  );
  expect(rarity).toBeCloseTo(4.2);
  expect(read.map(([need, weight]) => [need, Number(weight.toFixed(1))])).toEqual([
    [1, -3.2],
    [4, 5.5],
  ]);
});
