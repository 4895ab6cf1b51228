import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsBetween } from '../../../src/search/slips.ts';
import { soundOf } from '../../../src/search/sounds.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const between = (typed: string, meant: string) => slipsBetween(typed, meant, 10);

describe('slips between what was typed and a word', () => {
  test('are none between a word and itself, and some between two', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = between(one, other);
        expect(slips === 0).toBe(one === other);
      }),
    );
  });

  test('are no more than the letters that would have to be changed', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 100);
        if (slips !== Infinity)
          expect(slips).toBeLessThanOrEqual(1.6 * (one.length + other.length));
      }),
    );
  });

  test('are no number when there are more than asked for', () => {
    expect(slipsBetween('pizza', 'neglect', 2)).toBe(Infinity);
  });

  test('are the same, however few are asked for', () => {
    const few = fc.stringMatching(/^[a-e]{1,7}$/);
    const limit = fc.constantFrom(0.65, 1, 1.6, 2.3);
    fc.assert(
      fc.property(few, few, limit, (one, other, most) => {
        const slips = slipsBetween(one, other, 100);
        expect(slipsBetween(one, other, most)).toBe(slips <= most ? slips : Infinity);
      }),
      { numRuns: 2000 },
    );
  });

  test('are counted for swapped letters when no more are asked for', () => {
    expect(slipsBetween('nelgect', 'neglect', 0.65)).toBe(between('nelgect', 'neglect'));
  });

  test('weigh more where the first letters were swapped', () => {
    expect(between('erly', 'rely')).toBeGreaterThan(between('rley', 'rely'));
  });

  test.each([
    ['swapped letters', 'nelgect', 'negloct', 'neglect'],
    ['a letter beside it on the keyboard', 'meglect', 'peglect', 'neglect'],
    ['a letter that sounds alike', 'absense', 'absenpe', 'absence'],
    ['a doubled letter', 'referal', 'referel', 'referral'],
    ['a wrong vowel', 'definate', 'defintte', 'definite'],
  ])('weigh less for %s', (_, lighter, heavier, meant) => {
    expect(between(lighter, meant)).toBeLessThan(between(heavier, meant));
  });
});

test.each([
  ['allegashun', 'allegation'],
  ['fysical', 'physical'],
  ['nife', 'knife'],
])('%s sounds like %s', (typed, meant) => {
  expect(soundOf(typed)).toBe(soundOf(meant));
});

test('recipe does not sound like reshape', () => {
  expect(soundOf('recipe')).not.toBe(soundOf('reshape'));
});
