import type { Problem } from '../problems/problem.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { levelInWords, levelPlace, wholeNumberOf } from '../model/procedures/thresholds.ts';
import { problemOf } from '../problems/problemKinds.ts';

type ThresholdSet = WrittenEntry<'thresholds'>;

/**
 * Levels of a threshold set that do not fit its model: without number or name, with the same one as another, or with a
 * gap. A source may say how many levels there are and name only some, so gaps are fine with `levelCount`.
 */
export function checkLevels(set: ThresholdSet): Problem[] {
  switch (set.data.model) {
    case 'numbered':
      return [...insteadOfLevels(set), ...numberedLevels(set), ...repeatedLevels(set)];
    case 'named':
      return [...insteadOfLevels(set), ...namedLevels(set), ...repeatedLevels(set)];
    case 'none':
      return noLevels(set);
  }
}

function insteadOfLevels({ data, placeOf }: ThresholdSet): Problem[] {
  return data.instead === undefined
    ? []
    : [problemOf('levels-and-none', placeOf(['instead']), { model: data.model })];
}

function noLevels({ data, placeOf }: ThresholdSet): Problem[] {
  return [
    ...(data.levels.length > 0
      ? [problemOf('levels-and-none', placeOf(['levels']), { model: data.model })]
      : []),
    ...(data.levelCount === undefined
      ? []
      : [problemOf('levels-and-none', placeOf(['levelCount']), { model: data.model })]),
    ...(data.instead === undefined ? [problemOf('nothing-instead', placeOf(['model']), {})] : []),
  ];
}

function numberedLevels({ data: { levels, levelCount }, placeOf }: ThresholdSet): Problem[] {
  const wholes = levels.flatMap(({ number }) => (number ? [wholeNumberOf(number)] : []));
  if (levels.length > 0 && wholes.length === 0)
    return [problemOf('levels-not-numbered', placeOf(['levels']), {})];
  const free = freeNumbers(levels.length, wholes);
  const problems = levels.flatMap(({ number }, index) => {
    if (number === undefined)
      return [
        problemOf('level-without-number', placeOf(['levels', index]), { number: free.shift()! }),
      ];
    return levelCount === undefined || wholeNumberOf(number) <= levelCount
      ? []
      : [
          problemOf('level-above-count', placeOf(['levels', index, 'number']), {
            number,
            levelCount,
          }),
        ];
  });
  const isNumbered = wholes.length === levels.length;
  const missing = levelCount === undefined && isNumbered ? gapsIn(wholes) : [];
  return missing.length > 0
    ? [...problems, problemOf('level-gap', placeOf(['levels']), { numbers: missing })]
    : problems;
}

function namedLevels({ data: { levels }, placeOf }: ThresholdSet): Problem[] {
  return levels.flatMap(({ number, title }, index) => [
    ...(number === undefined
      ? []
      : [problemOf('level-with-number', placeOf(['levels', index, 'number']), {})]),
    ...(title === undefined
      ? [problemOf('level-without-name', placeOf(['levels', index]), {})]
      : []),
  ]);
}

function repeatedLevels({ data: { levels }, placeOf }: ThresholdSet): Problem[] {
  const places = levels.map((level) =>
    level.number === undefined && level.title === undefined ? undefined : levelPlace(level),
  );
  return places.flatMap((place, index) => {
    if (place === undefined || places.indexOf(place) === index) return [];
    const { number, title } = levels[index]!;
    const field = number === undefined ? 'title' : 'number';
    const level = number === undefined ? levelInWords({ title }) : number;
    return [problemOf('duplicate-level', placeOf(['levels', index, field]), { level })];
  });
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

/** Numbers that no level has, lowest first, one for each level at the most. */
function freeNumbers(count: number, taken: readonly number[]): number[] {
  return Array.from({ length: count + taken.length }, (_, index) => index + 1).filter(
    (number) => !taken.includes(number),
  );
}
