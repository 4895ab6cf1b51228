import { describe, expect, test } from 'vitest';
import {
  passagesIn,
  textWithPassages,
  textWithoutMarks,
} from '../../../src/loader/edition/localPassages.ts';

const TEXT = `- first
:::local north
- of the north
:::
:::local north south
- of both
:::
- last`;

describe('local passages of a text', () => {
  test('are shown without their marks when their partnerships are there', () => {
    expect(textWithPassages(TEXT, () => true)).toBe('- first\n- of the north\n- of both\n- last');
  });

  test('go when one of their partnerships is left out', () => {
    expect(textWithPassages(TEXT, (id) => id === 'north')).toBe('- first\n- of the north\n- last');
  });

  test('leave each line of the text where it is when only the marks are taken out', () => {
    expect(textWithoutMarks(TEXT).split('\n')).toEqual(
      TEXT.split('\n').map((line) => (line.startsWith(':::') ? '' : line)),
    );
  });

  test('are known with their partnerships, their line, and whether they end', () => {
    const { passages, rest } = passagesIn(`before\n:::local north, south\nhere`);
    expect(passages).toEqual([
      { names: ['north', 'south'], line: 2, isEnded: false, text: 'here' },
    ]);
    expect(rest).toBe('before\n\n');
  });
});
