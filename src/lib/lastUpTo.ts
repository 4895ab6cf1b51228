/** The place of the last of some rising values that is not above one; -1 where all are. */
export function lastUpTo<Value extends string | number>(
  value: Value,
  rising: readonly Value[],
): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = rising[middle];
    if (here !== undefined && here <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
