import type { Block, BoxBlock, Branch, CardBlock, FrameBlock } from './blocks.ts';
import { branchLines, stackLines } from './lines.ts';
import { cardText, headingText, measures } from './measures.ts';
import { moved, nowhere, together } from './placed.ts';
import type { Placed, PlacedBox, PlacedCard } from './placed.ts';

/** What there is room for. */
export interface Room {
  /** Greatest width of the whole. */
  width: number;
  /** Width of a card that stands side by side with others. */
  cardWidth: number;
}

/** The most cards that a box stacks in one column, from the flattest to the narrowest. */
const COLUMN_LENGTHS = [1, 2, 3, 4, 6, 9, Infinity];
/** The most that looks tidy. */
const TIDY_LENGTHS = COLUMN_LENGTHS.slice(2);

/** Puts a block and all that hangs from it into the room, in few rows if it can, else as an indented stack. */
export function placeBlock(block: Block, room: Room): Placed {
  if (block.kind === 'frame') return placeFrame(block, room);
  for (const length of TIDY_LENGTHS) {
    const placed = placeWide(block, room, length);
    if (placed.width <= room.width) return placed;
  }
  return placeStacked(block, room);
}

/** Blocks side by side in rows as wide as the room, in their order. */
export function placeRows(blocks: readonly Block[], room: Room): Placed {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const tried = [...(last ?? []), block].map((one) => placeBlock(one, room));
    if (last && rowWidth(tried) <= room.width) last.push(block);
    else rows.push([block]);
  }
  let y = 0;
  const parts = rows.flatMap((row) => {
    const placed = placeRow(row, room, y);
    y += Math.max(...placed.map(({ height }) => height)) + measures.rowGap;
    return placed;
  });
  return together(parts, nowhere);
}

/** Blocks side by side, each box as flat as the room allows. */
function placeRow(row: readonly Block[], room: Room, top: number): Placed[] {
  const flattest = rowsByFlatness(row, room).find((placed) => rowWidth(placed) <= room.width);
  return sideBySide(flattest ?? row.map((block) => placeBlock(block, room)), top);
}

/** Blocks for one row, with their boxes from the flattest to the narrowest. */
export function rowsByFlatness(row: readonly Block[], room: Room): Placed[][] {
  return COLUMN_LENGTHS.map((length) =>
    row.map((block) =>
      block.kind === 'frame' ? placeFrame(block, room) : placeWide(block, room, length),
    ),
  );
}

/** Parts in one row, from left to right. */
export function sideBySide(row: readonly Placed[], top: number): Placed[] {
  let x = 0;
  return row.map((part) => {
    const placed = moved(part, x, top);
    x += part.width + measures.blockGap;
    return placed;
  });
}

/** Width of a row of parts. */
export function rowWidth(row: readonly Placed[]): number {
  return row.reduce((sum, { width }) => sum + width, (row.length - 1) * measures.blockGap);
}

function placeWide(block: Exclude<Block, FrameBlock>, room: Room, length: number): Placed {
  if (block.kind === 'box') {
    return placeBox(block, room.cardWidth, Math.max(1, Math.ceil(block.cards.length / length)));
  }
  const card = placeCard(block, room.cardWidth);
  if (block.branches.length === 0) return card;

  const below = sideBySide(
    block.branches.map(({ block: child }) =>
      child.kind === 'frame' ? placeFrame(child, room) : placeWide(child, room, length),
    ),
    card.height + measures.lineGap,
  );
  return underCard(card, below, block.branches);
}

/** The card centred above what hangs from it. */
function underCard(card: Placed, below: Placed[], branches: readonly Branch[]): Placed {
  const heads = below.map(({ head }) => head.x + head.width / 2);
  const middle = (heads[0]! + heads.at(-1)!) / 2;
  const left = Math.max(0, middle - card.width / 2);
  const shift = Math.max(0, card.width / 2 - middle);
  const parent = moved(card, left, 0);
  const children = below.map((part) => moved(part, shift, 0));
  const lines = branchLines(
    parent.head,
    children.map(({ head }, index) => ({ head, look: branches[index]!.line })),
  );
  const whole = together([parent, ...children], parent.head);
  return { ...whole, lines: [...whole.lines, ...lines] };
}

function placeStacked(block: Exclude<Block, FrameBlock>, room: Room): Placed {
  if (block.kind === 'box') {
    return placeBox(block, Math.min(room.cardWidth, room.width - 2 * measures.boxPadding), 1);
  }
  const card = placeCard(block, Math.min(room.cardWidth, room.width));
  return placeUnder(card, block.branches, room);
}

/** A card with what hangs from it below it, indented. */
function placeUnder(card: Placed, branches: readonly Branch[], room: Room): Placed {
  const width = room.width - measures.indent;
  const inner = { width, cardWidth: Math.min(room.cardWidth, width) };
  let y = card.height + measures.cardGap;
  const children = branches.map(({ block }) => {
    const placed = moved(placeBlock(block, inner), measures.indent, y);
    y += placed.height + measures.cardGap;
    return placed;
  });
  const lines = stackLines(
    card.head,
    children.map(({ head }, index) => ({ head, look: branches[index]!.line })),
  );
  const whole = together([card, ...children], card.head);
  return { ...whole, lines: [...whole.lines, ...lines] };
}

function placeCard({ card }: CardBlock, width: number): Placed {
  const place = { x: 0, y: 0, width, height: cardText(card, width).height };
  return { ...place, items: [{ kind: 'card', ...place, card }], lines: [], head: place };
}

function placeBox(
  { title, note, cards, look }: BoxBlock,
  cardWidth: number,
  columns: number,
): Placed {
  const { boxPadding, cardGap } = measures;
  const inner = columns * cardWidth + (columns - 1) * cardGap;
  let y = boxPadding + headingText({ title, look, ...(note && { note }) }, inner).height + cardGap;
  const placed: PlacedCard[] = [];
  for (let start = 0; start < cards.length; start += columns) {
    const row = cards.slice(start, start + columns);
    const height = Math.max(...row.map((card) => cardText(card, cardWidth).height));
    for (const [index, card] of row.entries()) {
      placed.push({
        kind: 'card',
        card,
        x: boxPadding + index * (cardWidth + cardGap),
        y,
        width: cardWidth,
        height,
      });
    }
    y += height + cardGap;
  }
  const place = { x: 0, y: 0, width: inner + 2 * boxPadding, height: y - cardGap + boxPadding };
  const box: PlacedBox = { kind: 'box', ...place, title, look, ...(note && { note }) };
  return { ...place, items: [box, ...placed], lines: [], head: place };
}

function placeFrame({ title, blocks }: FrameBlock, room: Room): Placed {
  const { framePadding, cardGap } = measures;
  const width = room.width - 2 * framePadding;
  const inner = placeRows(blocks, { ...room, width });
  const innerWidth = Math.max(inner.width, Math.min(width, room.cardWidth));
  const top = framePadding + headingText({ title, look: 'frame' }, innerWidth).height + cardGap;
  const place = {
    x: 0,
    y: 0,
    width: innerWidth + 2 * framePadding,
    height: top + inner.height + framePadding,
  };
  const content = moved(inner, framePadding, top);
  const frame: PlacedBox = { kind: 'box', ...place, title, look: 'frame' };
  return { ...place, items: [frame, ...content.items], lines: content.lines, head: place };
}
