import type { Block, OrganisationChart } from './blocks.ts';
import { joiningLines } from './lines.ts';
import { measures } from './measures.ts';
import { moved, nowhere, together } from './placed.ts';
import type { Placed } from './placed.ts';
import { placeBlock, placeRows, rowsByFlatness, rowWidth, sideBySide } from './placeBlock.ts';
import type { Room } from './placeBlock.ts';

/** Every card, box and line of a chart in its place, no wider than the room. */
export function placeChart(chart: OrganisationChart, room: Room): Placed {
  const upper = placeUpper(chart, room);
  const rest = chart.rest.length === 0 ? [] : [placeRest(chart.rest, room)];
  let y = 0;
  const parts = [...upper, ...rest].map((part) => {
    const placed = moved(part, 0, y);
    y += part.height + measures.rowGap;
    return placed;
  });
  return together(parts, nowhere);
}

/** Blocks row by row. Frames that stand below one another are equally wide. */
function placeRest(rest: readonly Block[], room: Room): Placed {
  const placed = placeRows(rest, room);
  const frames = placed.items.filter((item) => item.kind === 'box' && item.look === 'frame');
  const areColumn = rest.every(({ kind }) => kind === 'frame') && frames.every(({ x }) => x === 0);
  if (!areColumn) return placed;
  return {
    ...placed,
    items: placed.items.map((item) =>
      frames.includes(item) ? { ...item, width: placed.width } : item,
    ),
  };
}

function placeUpper(chart: OrganisationChart, room: Room): Placed[] {
  const root = chart.root ? placeBlock(chart.root, room) : undefined;
  if (chart.tops.length === 0) return root ? [root] : [];
  const tries = [
    ...rowsByFlatness(
      chart.tops.map(({ block }) => block),
      room,
    ).map(standing),
    [framedTops(chart, room)],
  ].map((tops) => (root ? joined(tops, root, chart, room) : together(tops, nowhere)));
  const fitting = tries.filter(({ width }) => width <= room.width);
  return [lowest(fitting.length > 0 ? fitting : tries.slice(-1))];
}

/** The one that needs the least height; the first of several that need the same. */
function lowest(parts: readonly Placed[]): Placed {
  return parts.reduce((best, part) => (part.height < best.height ? part : best));
}

/** Blocks side by side that stand on one line. */
function standing(blocks: Placed[]): Placed[] {
  const height = Math.max(...blocks.map((block) => block.height));
  return sideBySide(blocks, 0).map((block) => moved(block, 0, height - block.height));
}

/** The tops in a frame of their own, where there is no room to have them side by side. */
function framedTops({ tops, topsTitle }: OrganisationChart, room: Room): Placed {
  const blocks = tops.map(({ block }) => block);
  return placeBlock({ kind: 'frame', title: topsTitle, blocks }, room);
}

/** Tops and root on one axis as far as the room lets them, with a line from each top to the root. */
function joined(tops: Placed[], root: Placed, chart: OrganisationChart, room: Room): Placed {
  const width = rowWidth(tops);
  const axis = root.head.x + root.head.width / 2;
  const rootX = between(0, width / 2 - axis, room.width - root.width);
  const topsX = between(0, rootX + axis - width / 2, room.width - width);
  const above = tops.map((part) => moved(part, topsX, 0));
  const height = Math.max(...above.map(({ head }) => head.y + head.height));
  const below = moved(root, rootX, height + measures.lineGap);
  const lines = joiningLines(
    above.map(({ head }, index) => ({ head, look: chart.tops[index]!.line })),
    below.head,
  );
  const whole = together([...above, below], nowhere);
  return { ...whole, lines: [...whole.lines, ...lines] };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
