import { chartTokens } from '../theme.ts';
import { balancedText, textWidth, wrapText } from '../engine/svg/measure.ts';
import type { TextLook } from '../engine/svg/measure.ts';
import type { Card } from './blocks.ts';

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
  /** How far stacked blocks stand in from the card they hang from. */
  indent: 18,
} as const;

/** Looks of the text in cards, boxes and frames. */
export const looks = {
  title: { size: chartTokens.fontSize, weight: 700 },
  about: { size: 14, weight: 400 },
  frame: { size: 17, weight: 700 },
} as const satisfies Record<string, TextLook>;

interface CardText {
  title: string[];
  about: string[];
  height: number;
}

/** What has been worked out of a card, by width: a layout tries the same one many times. */
const known = new WeakMap<Card, Map<number, CardText>>();

/** The lines of text in a card of a given width, and the height they need. */
export function cardText(card: Card, width: number): CardText {
  const byWidth = known.get(card) ?? new Map<number, CardText>();
  known.set(card, byWidth);
  const text = byWidth.get(width) ?? setCardText(card, width);
  byWidth.set(width, text);
  return text;
}

function setCardText(card: Card, width: number): CardText {
  const room = width - 2 * measures.cardPadding;
  const title = balancedText(card.title, room, looks.title);
  const about = card.about === '' ? [] : aboutLines(card.about, room);
  const height =
    heightOf(title, looks.title) + heightOf(about, looks.about) + 2 * measures.cardPadding;
  return { title, about, height };
}

/** What is said of a card in phrases with commas: a phrase begins a new line where it does not fit on the last. */
function aboutLines(about: string, room: number): string[] {
  const lines: string[] = [];
  for (const phrase of about.split(/(?<=,) /)) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${phrase}`.trim();
    if (last !== undefined && textWidth(joined, looks.about) <= room) lines.splice(-1, 1, joined);
    else lines.push(...balancedText(phrase, room, looks.about));
  }
  return lines;
}

/** Title of a box or frame, with its note, in lines of a given width, and the height they need. */
export function headingText(
  { title, note, look }: { title: string; note?: string; look: string },
  width: number,
) {
  const titleLook = look === 'frame' ? looks.frame : looks.title;
  const lines = wrapText(title, width, titleLook);
  const noteLines = note ? wrapText(note, width, looks.about) : [];
  return {
    lines,
    noteLines,
    height: heightOf(lines, titleLook) + heightOf(noteLines, looks.about),
  };
}

function heightOf(lines: readonly string[], { size }: TextLook): number {
  return lines.length * size * chartTokens.lineHeight;
}
