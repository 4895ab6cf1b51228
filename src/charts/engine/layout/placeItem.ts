import type { BoxItem, Branch, CardItem, FrameItem, Item, JoinedItem } from './items.ts';
import { branchLines, columnLines, joiningLines, stackLines } from './lines.ts';
import { headingText, measures } from './organisationMeasures.ts';
import { lowestRows, rowWidth, sideBySide } from './rows.ts';
import { moved, nowhere, together } from './placed.ts';
import type { Placed, PlacedCard } from './placed.ts';
import type { Room } from './rooms.ts';

/** Width and height of a card in pixels, once its words are set. */
export interface CardSize {
  width: number;
  height: number;
}

/** What a part is placed with: the room there is, and the sizes of all cards by their ids. */
export interface Setting {
  room: Room;
  sizes: Record<string, CardSize>;
}

/** The most cards that a box stacks in one column, from the flattest to the narrowest. */
const COLUMN_LENGTHS = [1, 2, 3, 4, 6, 9, Infinity];
/** The most that looks tidy. */
const TIDY_LENGTHS = COLUMN_LENGTHS.slice(2);

/**
 * Puts an item and all that hangs from it into the room: in few rows if it can, else with what hangs from it in
 * columns, and in one where there is no room for two.
 */
export function placeItem(item: Item, setting: Setting): Placed {
  if (item.kind === 'frame') return placeFrame(item, setting);
  if (item.kind === 'joined') return placeJoined(item, setting);
  for (const length of TIDY_LENGTHS) {
    const placed = placeWide(item, setting, length);
    if (placed.width <= setting.room.width) return placed;
  }
  return lowest([...inColumns(item, setting), placeStacked(item, setting)]);
}

/** Items in rows as wide as the room, in their order, in the rows and shapes that need the least height. */
export function placeRows(items: readonly Item[], setting: Setting): Placed {
  const shapes = items.map((item) => shapesOf(item, setting));
  let y = 0;
  const parts = lowestRows(shapes, setting.room).flatMap((row) => {
    const placed = sideBySide(row, y);
    y += Math.max(...row.map(({ height }) => height)) + measures.rowGap;
    return placed;
  });
  return together(parts, nowhere);
}

/** The ways to place an item in a row that are no wider than the room; at least one. */
function shapesOf(item: Item, setting: Setting): Placed[] {
  const usual = placeItem(item, setting);
  if (item.kind === 'frame' || item.kind === 'joined') return [usual];
  const most = item.kind === 'box' ? item.cards.length : COLUMN_LENGTHS.at(-2)!;
  const lengths = Array.from({ length: most }, (_, index) => index + 1);
  const others = lengths
    .map((length) => placeWide(item, setting, length))
    .filter(({ width }) => width <= setting.room.width);
  return [usual, ...others];
}

/** Items for one row, with their boxes from the flattest to the narrowest. */
function rowsByFlatness(row: readonly Item[], setting: Setting): Placed[][] {
  return COLUMN_LENGTHS.map((length) => row.map((item) => placeAtLength(item, setting, length)));
}

function placeAtLength(item: Item, setting: Setting, length: number): Placed {
  return item.kind === 'frame' || item.kind === 'joined'
    ? placeItem(item, setting)
    : placeWide(item, setting, length);
}

function placeWide(item: CardItem | BoxItem, setting: Setting, length: number): Placed {
  if (item.kind === 'box')
    return placeBox(item, setting, Math.max(1, Math.ceil(item.cards.length / length)));
  const card = placeCard(item, setting);
  if (item.branches.length === 0) return card;

  const below = sideBySide(
    item.branches.map((branch) => placeAtLength(branch.item, setting, length)),
    card.height + measures.lineGap,
  );
  return underCard(card, below, item.branches);
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
    children.map(({ head }, index) => ({ head, line: branches[index]!.line })),
  );
  const whole = together([parent, ...children], parent.head);
  return { ...whole, lines: [...whole.lines, ...lines] };
}

/** A card with what hangs from it below it, indented; a box with its cards in one column. */
function placeStacked(item: CardItem | BoxItem, setting: Setting): Placed {
  if (item.kind === 'box') return placeBox(item, setting, 1);
  const card = placeCard(item, setting);
  const width = setting.room.width - measures.indent;
  const inner = { ...setting, room: { ...setting.room, width } };
  let y = card.height + measures.cardGap;
  const children = item.branches.map((branch) => {
    const placed = moved(placeHanging(branch.item, inner), measures.indent, y);
    y += placed.height + measures.cardGap;
    return placed;
  });
  const lines = stackLines(
    card.head,
    children.map(({ head }, index) => ({ head, line: item.branches[index]!.line })),
  );
  const whole = together([card, ...children], card.head);
  return { ...whole, lines: [...whole.lines, ...lines] };
}

/** What is in a stack: a card has what hangs from it below it and further in, like the stack itself. */
function placeHanging(item: Item, setting: Setting): Placed {
  return item.kind === 'card' && item.branches.length > 0
    ? placeStacked(item, setting)
    : placeItem(item, setting);
}

/** The card above what hangs from it in two columns or more, in every number of them that the room has space for. */
function inColumns(item: CardItem | BoxItem, setting: Setting): Placed[] {
  if (item.kind === 'box') return [];
  const ways = item.branches.slice(2).map((_, index) => placeColumns(item, setting, index + 2));
  return ways.filter(({ width }) => width <= setting.room.width);
}

/** Rows of as many as there are columns, so that paper can be cut between them; lines come down along each column. */
function placeColumns(item: CardItem, setting: Setting, count: number): Placed {
  const { indent, cardGap, blockGap, lineGap } = measures;
  const card = placeCard(item, setting);
  const width = (setting.room.width - (count - 1) * blockGap) / count - indent;
  const inner = { ...setting, room: { ...setting.room, width } };
  const parts = item.branches.map((branch) => placeHanging(branch.item, inner));
  const inColumn = <Part>(all: readonly Part[], column: number) =>
    all.filter((_, index) => index % count === column);
  let x = 0;
  const lefts = Array.from({ length: count }, (_, column) => {
    const left = x + indent;
    x = left + Math.max(...inColumn(parts, column).map((part) => part.width)) + blockGap;
    return left;
  });
  let y = card.height + lineGap;
  const placed = parts.map((part, index) => {
    const there = moved(part, lefts[index % count]!, y);
    const row = parts.slice(index - (index % count), index - (index % count) + count);
    if (index % count === count - 1) y += Math.max(...row.map(({ height }) => height)) + cardGap;
    return there;
  });
  const parent = moved(card, Math.max(0, (x - blockGap - card.width) / 2), 0);
  const ends = placed.map(({ head }, index) => ({ head, line: item.branches[index]!.line }));
  const columns = lefts.map((left, column) => ({
    left: left - indent,
    ends: inColumn(ends, column),
  }));
  const whole = together([parent, ...placed], parent.head);
  return { ...whole, lines: [...whole.lines, ...columnLines(parent.head, columns)] };
}

function placeCard({ id }: CardItem, { sizes }: Setting): Placed {
  const place = { x: 0, y: 0, ...sizes[id]! };
  return { ...place, items: [{ kind: 'card', id, ...place }], lines: [], head: place };
}

function placeBox({ id, title, cards }: BoxItem, { sizes }: Setting, columns: number): Placed {
  const { boxPadding, cardGap } = measures;
  const cardWidth = Math.max(0, ...cards.map((card) => sizes[card]!.width));
  const inner = columns * cardWidth + (columns - 1) * cardGap;
  const heading = headingText(title, 'title', inner);
  let y = boxPadding + heading.height + cardGap;
  const placed: PlacedCard[] = [];
  for (let start = 0; start < cards.length; start += columns) {
    const row = cards.slice(start, start + columns);
    const height = Math.max(...row.map((card) => sizes[card]!.height));
    for (const [index, card] of row.entries()) {
      const x = boxPadding + index * (cardWidth + cardGap);
      placed.push({ kind: 'card', id: card, x, y, width: cardWidth, height });
    }
    y += height + cardGap;
  }
  const place = { x: 0, y: 0, width: inner + 2 * boxPadding, height: y - cardGap + boxPadding };
  const box = { kind: 'box' as const, id, ...place, lines: heading.lines };
  return { ...place, items: [box, ...placed], lines: [], head: place };
}

/** A frame around its items, in rows. */
function placeFrame({ id, title, items }: FrameItem, setting: Setting): Placed {
  const { framePadding, cardGap } = measures;
  const width = setting.room.width - 2 * framePadding;
  const inner = placeRows(items, { ...setting, room: { ...setting.room, width } });
  const innerWidth = Math.max(inner.width, Math.min(width, setting.room.cardWidth));
  const heading = headingText(title, 'frame', innerWidth);
  const top = framePadding + heading.height + cardGap;
  const place = {
    x: 0,
    y: 0,
    width: innerWidth + 2 * framePadding,
    height: top + inner.height + framePadding,
  };
  const content = moved(inner, framePadding, top);
  const frame = { kind: 'frame' as const, id, ...place, lines: heading.lines };
  return { ...place, items: [frame, ...content.items], lines: content.lines, head: place };
}

/** Several items on top of one that hangs from them all, in the way that needs the least height. */
function placeJoined(item: JoinedItem, setting: Setting): Placed {
  const root = item.root && placeItem(item.root, setting);
  const inRows = rowsByFlatness(item.tops, setting).map(onOneFoot);
  const tries = [...inRows, framedTops(item, setting)].map((tops) =>
    root ? joined(tops, root, item, setting) : together(tops, nowhere),
  );
  const fitting = tries.filter(({ width }) => width <= setting.room.width);
  return lowest(fitting.length > 0 ? fitting : tries.slice(-1));
}

/** The one that needs the least height; the first of several that need the same. */
function lowest(parts: readonly Placed[]): Placed {
  return parts.reduce((best, part) => (part.height < best.height ? part : best));
}

/** Parts side by side whose feet are on one line. */
function onOneFoot(parts: Placed[]): Placed[] {
  const height = Math.max(...parts.map((part) => part.height));
  return sideBySide(parts, 0).map((part) => moved(part, 0, height - part.height));
}

/** The tops in a frame, where there is no room to have them side by side; a single one needs none. */
function framedTops({ id, title, tops }: JoinedItem, setting: Setting): Placed[] {
  if (tops.length === 1) return tops.map((item) => placeItem(item, setting));
  return [placeFrame({ kind: 'frame', id, title, items: tops }, setting)];
}

/** Tops and root on one axis as far as the room lets them, with a line from each top to the root. */
function joined(tops: Placed[], root: Placed, item: JoinedItem, { room }: Setting): Placed {
  const width = rowWidth(tops);
  const axis = root.head.x + root.head.width / 2;
  const rootX = between(0, width / 2 - axis, room.width - root.width);
  const topsX = between(0, rootX + axis - width / 2, room.width - width);
  const above = tops.map((part) => moved(part, topsX, 0));
  const height = Math.max(...above.map(({ head }) => head.y + head.height));
  const below = moved(root, rootX, height + measures.lineGap);
  const lines = joiningLines(
    above.map(({ head }, index) => ({ head, line: item.lines[index]! })),
    below.head,
  );
  const whole = together([...above, below], below.head);
  return { ...whole, lines: [...whole.lines, ...lines] };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
