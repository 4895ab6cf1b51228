import { measures } from './organisationMeasures.ts';
import { moved } from './placed.ts';
import type { Placed } from './placed.ts';
import type { Room } from './rooms.ts';

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

/** Rows of parts, and the height of all of them with the gaps between. */
interface Rows {
  rows: Placed[][];
  height: number;
}

/**
 * Divides parts into rows that are no wider than the room, in their order, and picks a shape for each, so that all rows
 * together are as low as they can be; the first rows are the fullest where several ways are as low. A part that is too
 * wide alone has a row to itself.
 */
export function lowestRows(shapes: readonly (readonly Placed[])[], room: Room): Placed[][] {
  const none: Rows = { rows: [], height: 0 };
  // From the last part back: the best way to place each and all after it.
  const best = shapes.reduceRight<Rows[]>(
    (after, _, start) => {
      const tries = after.flatMap((rest, index): Rows[] => {
        const row = lowestRow(shapes.slice(start, start + index + 1), room);
        if (!row && index > 0) return [];
        const placed = row ?? [shapes[start]![0]!];
        const gap = rest.rows.length > 0 ? measures.rowGap : 0;
        const height = Math.max(...placed.map((part) => part.height)) + gap + rest.height;
        return [{ rows: [placed, ...rest.rows], height }];
      });
      return [tries.reduce((low, other) => (other.height <= low.height ? other : low)), ...after];
    },
    [none],
  );
  return best[0]!.rows;
}

/** One row in the lowest shapes that fit the room; undefined when none do. */
function lowestRow(shapes: readonly (readonly Placed[])[], room: Room): Placed[] | undefined {
  const heights = shapes.flat().map(({ height }) => height);
  for (const most of [...new Set(heights)].toSorted((a, b) => a - b)) {
    const row = shapes.flatMap((ways) => narrowest(ways.filter(({ height }) => height <= most)));
    if (row.length === shapes.length && rowWidth(row) <= room.width) return row;
  }
  return undefined;
}

/** The narrowest of several shapes, and the lowest of those; none of none. */
function narrowest(ways: readonly Placed[]): Placed[] {
  const [first] = ways.toSorted((a, b) => a.width - b.width || a.height - b.height);
  return first ? [first] : [];
}
