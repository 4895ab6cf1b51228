import type { OrganisationChart } from './blocks.ts';
import { joiningLines } from './lines.ts';
import { measures } from './measures.ts';
import { moved, nowhere, together } from './placed.ts';
import type { Placed } from './placed.ts';
import { placeBlock, placeRows, rowsByFlatness, rowWidth, sideBySide } from './placeBlock.ts';
import type { Room } from './placeBlock.ts';

/** Every card, box and line of a chart in its place, no wider than the room. */
export function placeChart(chart: OrganisationChart, room: Room): Placed {
  const upper = placeUpper(chart, room);
  const rest = chart.rest.length === 0 ? [] : [placeRows(chart.rest, room)];
  let y = 0;
  const parts = [...upper, ...rest].map((part) => {
    const placed = moved(part, 0, y);
    y += part.height + measures.rowGap;
    return placed;
  });
  return together(parts, nowhere);
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
  ].map((tops) => (root ? joined(tops, root, chart) : together(tops, nowhere)));
  return [tries.find(({ width }) => width <= room.width) ?? tries.at(-1)!];
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

/** Tops and root on one axis, with a line from each top to the root. */
function joined(tops: Placed[], root: Placed, chart: OrganisationChart): Placed {
  const shift = root.head.x + root.head.width / 2 - rowWidth(tops) / 2;
  const above = tops.map((part) => moved(part, Math.max(0, shift), 0));
  const height = Math.max(...above.map(({ head }) => head.y + head.height));
  const below = moved(root, Math.max(0, -shift), height + measures.lineGap);
  const lines = joiningLines(
    above.map(({ head }, index) => ({ head, look: chart.tops[index]!.line })),
    below.head,
  );
  const whole = together([...above, below], nowhere);
  return { ...whole, lines: [...whole.lines, ...lines] };
}
