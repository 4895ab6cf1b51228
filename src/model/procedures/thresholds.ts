import { endOf } from '../../lib/dates.ts';
import { headingIds } from '../../lib/headings.ts';
import { byId, inTurn, newestFirst } from '../../lib/sorting.ts';
import { entry, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import type { Threshold } from '../../schemas/threshold.ts';

/** A level of need as the source has it. */
export type Level = Threshold['levels'][number];

/** A level by its number, such as "Level 2a"; nothing for one that is only named. */
export function numberInWords({ number }: Pick<Level, 'number'>): string | undefined {
  return number === undefined ? undefined : `Level ${number}`;
}

/** A level in words: "Level 2a: Early help", "Level 3", or its name alone. */
export function levelInWords(level: Pick<Level, 'number' | 'title'>): string {
  return [numberInWords(level), level.title].filter((part) => part !== undefined).join(': ');
}

/** The name of the place of a level on the page of its set: `level-2a`, or `level-early-help` without a number. */
export function levelPlace({ number, title }: Pick<Level, 'number' | 'title'>): string {
  return `level-${number ?? headingIds([title ?? ''])[0] ?? ''}`;
}

/** The whole number that a level belongs to: 2 for `2`, `2a` and `2.5`. */
export function wholeNumberOf(number: string): number {
  return Number.parseInt(number, 10);
}

/** How many levels these are: two halves of one, such as 2a and 2b, are one. */
export function countOfLevels(levels: readonly Pick<Level, 'number'>[]): number {
  const numbers = levels.flatMap(({ number }) =>
    number === undefined ? [] : [wholeNumberOf(number)],
  );
  return new Set(numbers).size + levels.length - numbers.length;
}

/** How many levels there are, and where to read those that are not shown, as far as the number is known. */
export function whereToReadLevels(count: number, shown: number): string {
  if (count === 0) return 'Read the levels in the document.';
  const there = count === 1 ? 'There is one level.' : `There are ${count} levels.`;
  if (shown >= count) return there;
  return `${there} ${shown === 0 ? 'Read about them' : 'Read about the others'} in the document.`;
}

/** Threshold sets of a partnership, the newest first. One whose period has no end counts as the newest. */
export function thresholdsOf(handbook: Handbook, partnership: string): Entry<'thresholds'>[] {
  const periodOf = ({ data }: Entry<'thresholds'>) =>
    data.period ?? entry(handbook, 'sources', data.sources[0]!.document).data.period;
  return ownedBy(handbook, 'thresholds', partnership).toSorted(
    inTurn(
      newestFirst((one) => endOf(periodOf(one))),
      byId,
    ),
  );
}
