import { textWidth } from '../../src/charts/engine/svg/measure.ts';
import { attribute, elements, parsePiece, textOf } from './dom.ts';
import type { Element } from './dom.ts';

/** A line of text in a drawing and the place that its letters take up. */
export interface TextLine {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Share of a line's size that letters of Arial take up above and below their baseline. */
const ABOVE = 0.73;
const BELOW = 0.21;

/** Every line of text of a drawing, each measured where it is. */
export function textLinesOf(svg: string): TextLine[] {
  return elements(parsePiece(svg), 'text').flatMap((text) => {
    const size = numberOf(text, 'font-size');
    const weight = attribute(text, 'font-weight') === '700' ? 700 : 400;
    return elements(text, 'tspan').map((line) => {
      const words = textOf(line);
      const [left, baseline] = [numberOf(line, 'x'), numberOf(line, 'y')];
      return {
        words,
        left,
        right: left + textWidth(words, { size, weight }),
        top: baseline - size * ABOVE,
        bottom: baseline + size * BELOW,
      };
    });
  });
}

/** Lines of text that lie upon one another, as "this / that". */
export function overlapsOf(lines: readonly TextLine[]): string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} / ${other.words}`),
  );
}

/** Value of an attribute that is a number. */
export function numberOf(element: Element, name: string): number {
  return Number(attribute(element, name));
}
