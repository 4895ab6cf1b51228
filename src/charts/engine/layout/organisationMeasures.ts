import { wrapText } from '../svg/measure.ts';
import type { TextLook } from '../svg/measure.ts';
import { chartTokens } from '../../theme.ts';

/** Distances of an organisation chart, in pixels. */
export const measures = {
  /** Between cards of a box. */
  cardGap: 12,
  /** Between blocks side by side. */
  blockGap: 20,
  /** Between a card and what hangs from it. */
  lineGap: 36,
  /** Between rows of blocks that no line joins. */
  rowGap: 28,
  /** From a box to its cards. */
  boxPadding: 12,
  /** From a frame to its blocks. */
  framePadding: 16,
  /** From a card to its text. */
  cardPadding: 10,
  /** From the edge of the drawing. */
  margin: 2,
  /** How far stacked blocks are set in from the card they hang from. */
  indent: 18,
} as const;

/** Looks of the text in cards and of the titles of boxes and frames. */
export const looks = {
  title: { size: chartTokens.fontSize, weight: 700 },
  about: { size: 14, weight: 400 },
  frame: { size: 17, weight: 700 },
} as const satisfies Record<string, TextLook>;

/**
 * Title of a box or frame in lines of a given width, and the height they need in pixels. Mermaid does not break
 * titles, so they are the one text that is broken here.
 */
export function headingText(title: string, look: 'title' | 'frame', width: number) {
  const lines = wrapText(title, width, looks[look]);
  return { lines, height: lines.length * looks[look].size * chartTokens.lineHeight };
}
