import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedText, textWidth, wrapText } from '../../../src/charts/engine/svg/measure.ts';

const look = { size: 15, weight: 700 } as const;
const someText = fc
  .array(fc.stringMatching(/^[A-Za-z£'-]{1,14}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const someWidth = fc.integer({ min: 40, max: 400 });
const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, look)));

describe('the width of text', () => {
  test('grows with its size, and is larger when bold', () => {
    const plain = textWidth('Strategic Board', { size: 15 });
    expect(textWidth('Strategic Board', { size: 30 })).toBeCloseTo(2 * plain);
    expect(textWidth('Strategic Board', look)).toBeGreaterThan(plain);
  });

  test('is that of Arial', () => {
    // 556 of 1000 units for each figure.
    expect(textWidth('0000000000', { size: 100 })).toBeCloseTo(556, 0);
  });
});

describe('text in lines', () => {
  test('keeps every word in order, and no line too wide unless it is one word', () => {
    fc.assert(
      fc.property(someText, someWidth, (text, width) => {
        for (const lines of [wrapText(text, width, look), balancedText(text, width, look)]) {
          expect(lines.join(' ')).toBe(text);
          expect(
            lines.filter((line) => textWidth(line, look) > width && line.includes(' ')),
          ).toEqual([]);
        }
      }),
    );
  });

  test('that is balanced has as few lines, none longer than the longest before', () => {
    fc.assert(
      fc.property(someText, someWidth, (text, width) => {
        const [plain, even] = [wrapText(text, width, look), balancedText(text, width, look)];
        expect(even).toHaveLength(plain.length);
        expect(longest(even)).toBeLessThanOrEqual(longest(plain));
      }),
    );
  });

  test('that is balanced leaves no word alone that need not be', () => {
    expect(wrapText('meets 4 times a year', 120, look)).toEqual(['meets 4 times a', 'year']);
    expect(balancedText('meets 4 times a year', 120, look)).toEqual(['meets 4', 'times a year']);
  });
});
