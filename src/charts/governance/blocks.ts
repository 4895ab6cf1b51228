/** A group, a body or a partner: one card of an organisation chart. */
export interface Card {
  title: string;
  /** Kind, frequency and what else is said in words. */
  about: string;
  /** Address of its page; without one the card is no link. */
  href?: string;
  look: 'board' | 'group' | 'body' | 'role' | 'outside' | 'here';
}

/** One thing that is placed as a whole. */
export type Block = CardBlock | BoxBlock | FrameBlock;

/** A card, with what hangs from it. */
export interface CardBlock {
  kind: 'card';
  card: Card;
  branches: Branch[];
}

/** Cards that belong together, without lines among them. */
export interface BoxBlock {
  kind: 'box';
  title: string;
  /** Said once for all its cards: "overseen by the group above". */
  note?: string;
  cards: Card[];
  look: 'category' | 'partner' | 'roles';
}

/** A part of the chart with a frame and a name, such as the groups that several partnerships share. */
export interface FrameBlock {
  kind: 'frame';
  title: string;
  blocks: Block[];
}

/** Something that hangs from a card. */
export interface Branch {
  block: Block;
  line: LineLook;
}

/**
 * Stated lines are solid, those that only the order of a chart suggests are dashed. Thin ones join what belongs
 * together without a reporting line.
 */
export type LineLook = 'solid' | 'dashed' | 'thin';

/** What an organisation chart shows. */
export interface OrganisationChart {
  /** Blocks on top, whose lines lead to the root: safeguarding partners, or what a group reports to. */
  tops: Branch[];
  /** What the tops are called together. */
  topsTitle: string;
  root?: Block;
  /** Boxes beside the tops and the root, such as those of a chair and an independent scrutineer. */
  beside?: Block[];
  /** Blocks that no line joins to the root, row by row below it. */
  rest: Block[];
}
