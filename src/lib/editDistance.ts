/** What it costs to turn one word into another, letter by letter. */
export interface EditCosts {
  /** Another letter in place of one. `isFirst` when both are the first of their words. */
  change: (from: string, to: string, isFirst: boolean) => number;
  /** A letter that only one of the words has, with the letter before it there and its 1-based place. */
  extra: (letter: string, before: string | undefined, place: number) => number;
  /** Two neighbours that were swapped, and the first two letters. */
  swap: number;
  swapFirst: number;
}

const oneEach: EditCosts = {
  change: (from, to) => (from === to ? 0 : 1),
  extra: () => 1,
  swap: 1,
  swapFirst: 1,
};

/**
 * The least cost to turn one text into the other: by default the number of letters to insert, remove,
 * exchange or swap with a neighbour. Infinity as soon as it is more than `most`.
 */
export function editDistance(
  from: string,
  to: string,
  { costs = oneEach, most = Infinity }: { costs?: EditCosts; most?: number } = {},
): number {
  // One row for each letter of the first: the least cost to get so far into both.
  let beforePrevious: number[] = [];
  let previous = [0];
  for (let j = 1; j <= to.length; j += 1)
    previous.push(previous[j - 1]! + costs.extra(to[j - 1]!, to[j - 2], j));
  let leastBefore = 0;
  for (let i = 1; i <= from.length; i += 1) {
    const a = from[i - 1]!;
    const row = [previous[0]! + costs.extra(a, from[i - 2], i)];
    let least = row[0]!;
    for (let j = 1; j <= to.length; j += 1) {
      const b = to[j - 1]!;
      let cost = Math.min(
        previous[j - 1]! + costs.change(a, b, i === 1 && j === 1),
        previous[j]! + costs.extra(a, from[i - 2], i),
        row[j - 1]! + costs.extra(b, to[j - 2], j),
      );
      const isSwap = i > 1 && j > 1 && a === to[j - 2] && from[i - 2] === b;
      if (isSwap)
        cost = Math.min(
          cost,
          beforePrevious[j - 2]! + (i === 2 && j === 2 ? costs.swapFirst : costs.swap),
        );
      row.push(cost);
      least = Math.min(least, cost);
    }
    // Two swapped letters are put right from the row before.
    if (Math.min(least, leastBefore + costs.swap) > most) return Infinity;
    leastBefore = least;
    [beforePrevious, previous] = [previous, row];
  }
  const cost = previous[to.length]!;
  return cost <= most ? cost : Infinity;
}
