import type { Place, PlacedLine } from './placed.ts';

/** The end of a line that hangs from something. */
interface End {
  head: Place;
  line: string;
}

/** Lines from the foot of a place down to what is below it, along one common level. */
export function branchLines(from: Place, ends: readonly End[]): PlacedLine[] {
  const foot = from.y + from.height;
  const level = (foot + Math.min(...ends.map(({ head }) => head.y))) / 2;
  return ends.map(({ head, line }) => ({
    id: line,
    points: [
      [middle(from), foot],
      [middle(from), level],
      [middle(head), level],
      [middle(head), head.y],
    ],
  }));
}

/** Lines from several places on top down to one below them, along one common level. */
export function joiningLines(tops: readonly End[], to: Place): PlacedLine[] {
  const lowest = Math.max(...tops.map(({ head }) => head.y + head.height));
  const level = (lowest + to.y) / 2;
  // From the end that they share, so that the dashes of all fall together there.
  return tops.map(({ head, line }) => ({
    id: line,
    points: [
      [middle(to), to.y],
      [middle(to), level],
      [middle(head), level],
      [middle(head), head.y + head.height],
    ],
  }));
}

/** How far from the left edge of a card the line to its stacked branches starts. */
const STEM = 9;
/** How far below its top edge a stacked block is joined. */
const JOINT = 20;

/** Lines from the foot of a place to blocks stacked below it, along its left side. */
export function stackLines(from: Place, ends: readonly End[]): PlacedLine[] {
  return ends.map(({ head, line }) => ({
    id: line,
    points: [
      [from.x + STEM, from.y + from.height],
      [from.x + STEM, head.y + Math.min(JOINT, head.height / 2)],
      [head.x, head.y + Math.min(JOINT, head.height / 2)],
    ],
  }));
}

/** What hangs from something in one column, and the left edge of the column. */
interface Column {
  left: number;
  ends: readonly End[];
}

/** Lines from the foot of a place to blocks in columns below it, along one common level and the left of each column. */
export function columnLines(from: Place, columns: readonly Column[]): PlacedLine[] {
  const foot = from.y + from.height;
  const heads = columns.flatMap(({ ends }) => ends.map(({ head }) => head.y));
  const level = (foot + Math.min(...heads)) / 2;
  return columns.flatMap(({ left, ends }) =>
    ends.map(({ head, line }): PlacedLine => ({
      id: line,
      points: [
        [middle(from), foot],
        [middle(from), level],
        [left + STEM, level],
        [left + STEM, head.y + Math.min(JOINT, head.height / 2)],
        [head.x, head.y + Math.min(JOINT, head.height / 2)],
      ],
    })),
  );
}

function middle({ x, width }: Place): number {
  return x + width / 2;
}
