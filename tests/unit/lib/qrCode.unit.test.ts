import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/lib/qrCode.ts';

/** Squares on each side that stay white, and pixels for each square. */
const QUIET = 4;
const SCALE = 4;

/** What a camera would read from the code. */
function read(text: string): string | undefined {
  const { size, path } = qrCode(text);
  const width = (size + 2 * QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const left = (Number(x) + QUIET) * SCALE;
    const top = (Number(y) + QUIET) * SCALE;
    for (let row = top; row < top + SCALE; row += 1)
      for (let at = left; at < left + Number(length) * SCALE; at += 1)
        pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([
  'https://safeguarding-handbook.example/contacts/luton/',
  'https://example.org/a/long/path/of/many/words/that/needs/a/larger/code/contacts/isles-of-scilly/',
])('another program reads %s from its code', (address) => {
  expect(read(address)).toBe(address);
});
