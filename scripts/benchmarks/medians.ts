/** The median of each figure of several runs. */
export function medians<Figure extends string>(
  runs: readonly Readonly<Record<Figure, number>>[],
): Record<Figure, number> {
  const figures = Object.keys(runs[0] ?? {}) as Figure[];
  return Object.fromEntries(
    figures.map((figure) => [
      figure,
      runs.map((run) => run[figure]).toSorted((a, b) => a - b)[runs.length >> 1],
    ]),
  ) as Record<Figure, number>;
}
