import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';
import { inPackage } from '../../../cache/projectPaths.ts';

/** How a piece of text is set. */
export interface TextLook {
  /** Size in pixels. */
  size: number;
  weight?: 400 | 700;
}

const fonts = new Map<number, Font>();
/** Widths of characters in parts of the size, by weight. */
const advances = { 400: new Map<string, number>(), 700: new Map<string, number>() };

/**
 * Width of a line of text in pixels, in Arimo, whose letters are as wide as those of Arial and Helvetica. Pairs of
 * letters are not moved together, so the true width is this or a little less.
 */
export function textWidth(text: string, { size, weight = 400 }: TextLook): number {
  let sum = 0;
  for (const character of text) sum += advanceOf(character, weight);
  return sum * size;
}

function advanceOf(character: string, weight: 400 | 700): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const advance = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  advances[weight].set(character, advance);
  return advance;
}

/** Breaks text into lines no wider than `width` pixels where words end; a wider word keeps its own line. */
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

/** The same text in as few lines, as even in length as they can be: no word is left alone that need not be. */
export function balancedText(text: string, width: number, look: TextLook): string[] {
  const fewest = wrapText(text, width, look);
  if (fewest.length === 1) return fewest;
  let lines = fewest;
  for (;;) {
    // Narrower by what makes the longest line break.
    const longest = Math.max(...lines.map((line) => textWidth(line, look)));
    const narrower = wrapText(text, Math.min(width, longest) - 0.01, look);
    if (narrower.length > fewest.length || narrower.join() === lines.join()) return lines;
    lines = narrower;
  }
}

function fontOf(weight: 400 | 700): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = inPackage('@fontsource/arimo', `files/arimo-latin-${weight}-normal.woff`);
  const font = create(readFileSync(file)) as Font;
  fonts.set(weight, font);
  return font;
}
