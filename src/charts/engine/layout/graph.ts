/** What Mermaid read in the source of an organisation chart, before anything has a place. */
export interface Graph {
  /** Cards, in the order of the source. */
  cards: GraphNode[];
  /** Boxes and frames, in any order. */
  groups: GraphGroup[];
  /** Lines, in the order of the source. */
  lines: GraphLine[];
}

/** A card. */
export interface GraphNode {
  id: string;
  /** The box or frame that it is in. */
  parent?: string;
}

/** A box or frame: what Mermaid calls a subgraph. */
export interface GraphGroup extends GraphNode {
  title: string;
  /** Classes of the source: `frame`, `tops` or `beside` say how it is placed. */
  classes: string[];
}

/** A line between two cards, boxes or frames. */
export interface GraphLine {
  id: string;
  from: string;
  to: string;
}
