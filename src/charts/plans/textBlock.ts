import { textLines } from '../engine/svg/drawing.ts';
import type { TextPlace } from '../engine/svg/drawing.ts';
import { textWidth, wrapText } from '../engine/svg/measure.ts';
import type { TextLook } from '../engine/svg/measure.ts';
import { chartTokens } from '../theme.ts';

/** Lines of text with the place they take up. */
export interface TextBlock {
  lines: string[];
  look: TextLook;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far below the top of its line text is, for its size. */
const BASELINE = 0.95;

/** Text broken into lines no wider than `width`; a word that is wider is broken too. */
export function textBlock(
  text: string,
  { left, top, width, look }: { left: number; top: number; width: number; look: TextLook },
): TextBlock {
  const lines = wrapText(text, width, look).flatMap((line) => brokenLine(line, width, look));
  return {
    lines,
    look,
    left,
    top,
    width: Math.max(...lines.map((line) => textWidth(line, look))),
    height: lines.length * look.size * chartTokens.lineHeight,
  };
}

/** The block as SVG. */
export function blockSvg(
  { lines, look, left, top }: TextBlock,
  more: Pick<TextPlace, 'fill' | 'isUnderlined' | 'ground'> = {},
): string {
  return textLines(lines, { ...look, ...more, x: left, y: top + look.size * BASELINE });
}

function brokenLine(line: string, width: number, look: TextLook): string[] {
  const parts = [''];
  for (const character of line) {
    const longer = `${parts.at(-1)}${character}`;
    if (parts.at(-1) === '' || textWidth(longer, look) <= width) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
