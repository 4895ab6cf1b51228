import type { Problem } from '../problems/problem.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/**
 * Levels of a threshold set that share a number, leave one out or go beyond the stated number.
 * A source may say how many levels there are and name only some, so gaps are fine with `levelCount`.
 */
export function checkLevels({
  data: { levels, levelCount },
  placeOf,
}: WrittenEntry<'thresholds'>): Problem[] {
  const numbers = levels.map(({ number }) => number);
  const problems = numbers.flatMap((number, index) => {
    const place = placeOf(['levels', index, 'number']);
    return [
      ...(numbers.indexOf(number) === index
        ? []
        : [problemOf('duplicate-level', place, { number })]),
      ...(levelCount === undefined || number <= levelCount
        ? []
        : [problemOf('level-above-count', place, { number, levelCount })]),
    ];
  });
  const missing = levelCount === undefined ? gapsIn(numbers) : [];
  return missing.length > 0
    ? [...problems, problemOf('level-gap', placeOf(['levels']), { numbers: missing })]
    : problems;
}

/** Shows no more than this many missing numbers. */
const MAX_GAPS = 10;

function gapsIn(numbers: readonly number[]): number[] {
  const present = new Set(numbers);
  const gaps: number[] = [];
  for (let number = 1; number < Math.max(...numbers, 0) && gaps.length < MAX_GAPS; number += 1) {
    if (!present.has(number)) gaps.push(number);
  }
  return gaps;
}
