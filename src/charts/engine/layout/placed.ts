/** A rectangle, from its top left corner. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A card in its place. */
export interface PlacedCard extends Place {
  kind: 'card';
  id: string;
}

/** A box or frame in its place, with its title in lines. */
export interface PlacedBox extends Place {
  kind: 'box' | 'frame';
  id: string;
  lines: string[];
}

/** A line from point to point with square corners. */
export interface PlacedLine {
  id: string;
  points: [number, number][];
}

/** A part of a chart with everything in it, measured from its own top left corner. */
export interface Placed {
  width: number;
  height: number;
  /** In the order of reading: a frame or box before what is in it, a card before what hangs from it. */
  items: (PlacedBox | PlacedCard)[];
  lines: PlacedLine[];
  /** The place that lines from above lead to. */
  head: Place;
}

/** The head of a part that no line leads to. */
export const nowhere: Place = { x: 0, y: 0, width: 0, height: 0 };

/** The same part, moved. */
export function moved(placed: Placed, dx: number, dy: number): Placed {
  const move = <Item extends Place>(item: Item): Item => ({
    ...item,
    x: item.x + dx,
    y: item.y + dy,
  });
  return {
    ...placed,
    items: placed.items.map(move),
    lines: placed.lines.map((line) => ({
      ...line,
      points: line.points.map(([x, y]): [number, number] => [x + dx, y + dy]),
    })),
    head: move(placed.head),
  };
}

/** Several parts, each in its place already, as one. */
export function together(parts: readonly Placed[], head: Place): Placed {
  const items = parts.flatMap((part) => part.items);
  return {
    width: Math.max(0, ...items.map(({ x, width }) => x + width)),
    height: Math.max(0, ...items.map(({ y, height }) => y + height)),
    items,
    lines: parts.flatMap(({ lines }) => lines),
    head,
  };
}
