/**
 * The line numbers that a citation names: `87, 94-96` is 87, 94, 95 and 96.
 * Ranges of more lines than `widest` are passed over.
 */
export function linesIn(ranges: string, widest = Infinity): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    const length = Math.max(0, to - from + 1);
    return length > widest ? [] : Array.from({ length }, (_, index) => from + index);
  });
}

/** Ascending line numbers as ranges: `87, 94-96`. */
export function rangesOf(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => range(from, to)).join(', ');
}

/** `94-96`, or `87` for a single line. */
export function range(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
}
