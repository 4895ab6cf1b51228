/** One thing that is placed as a whole. */
export type Item = CardItem | BoxItem | FrameItem | JoinedItem;

/** A card, with what hangs from it. */
export interface CardItem {
  kind: 'card';
  id: string;
  branches: Branch[];
}

/** Cards that belong together, without lines among them. */
export interface BoxItem {
  kind: 'box';
  id: string;
  title: string;
  /** Ids of its cards. */
  cards: string[];
}

/** A part of the chart with a frame and a title. */
export interface FrameItem {
  kind: 'frame';
  id: string;
  title: string;
  items: Item[];
}

/** Things on top of one that hangs from all of them. */
export interface JoinedItem {
  kind: 'joined';
  /** The frame around the tops, drawn where they do not fit side by side. */
  id: string;
  title: string;
  tops: Item[];
  /** What hangs from the tops; left out when no line leads from them. */
  root?: Item;
  /** Ids of the lines from the tops to the root, in the order of the tops. */
  lines: string[];
}

/** Something at the other end of a line. */
export interface Branch {
  item: Item;
  /** Id of the line. */
  line: string;
}

/** A whole chart. */
export interface Arrangement {
  /** From top to bottom, in the order of reading. */
  items: Item[];
  /** Boxes that belong beside the first of these, such as roles. */
  beside: Item[];
}

/** Every card in an item, in the order of reading. */
export function cardIdsIn(item: Item): string[] {
  switch (item.kind) {
    case 'card':
      return [item.id, ...item.branches.flatMap((branch) => cardIdsIn(branch.item))];
    case 'box':
      return item.cards;
    case 'frame':
      return item.items.flatMap(cardIdsIn);
    case 'joined':
      return [...item.tops, ...(item.root ? [item.root] : [])].flatMap(cardIdsIn);
  }
}
