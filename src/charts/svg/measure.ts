import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';
import { inPackage } from '../projectPaths.ts';

/** How a piece of text is set. */
export interface TextLook {
  /** Size in pixels. */
  size: number;
  weight?: 400 | 700;
}

const fonts = new Map<number, Font>();

/**
 * Width of a line of text in pixels, in Arimo, whose letters are as wide as those of Arial and Helvetica. Pairs of
 * letters are not moved together, so the true width is this or a little less.
 */
export function textWidth(text: string, { size, weight = 400 }: TextLook): number {
  const font = fontOf(weight);
  const units = [...text].reduce(
    (sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth,
    0,
  );
  return (units * size) / font.unitsPerEm;
}

/** Breaks text into lines no wider than `width` pixels where words end; a wider word keeps a line of its own. */
export function wrapText(text: string, width: number, look: TextLook): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, look) <= width)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function fontOf(weight: 400 | 700): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = inPackage('@fontsource/arimo', `files/arimo-latin-${weight}-normal.woff`);
  const font = create(readFileSync(file)) as Font;
  fonts.set(weight, font);
  return font;
}
