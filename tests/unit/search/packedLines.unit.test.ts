import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, unpackLines } from '../../../src/search/indexFiles.ts';

test('lines that begin alike are written once where they are alike', () => {
  expect(packLines(['burn', 'burnt 2', 'bus'])).toBe('0burn\n4t 2\n2s');
});

test('what is unpacked is what was packed', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9 ]{0,50}$/)), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(lines.length === 0 ? [] : lines);
    }),
  );
});
