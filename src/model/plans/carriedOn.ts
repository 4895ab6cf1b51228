import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** The priorities of earlier plans that a priority carries on, the latest first. */
export function earlierOf(
  handbook: Handbook,
  priority: Entry<'priorities'>,
): Entry<'priorities'>[] {
  const earlier: Entry<'priorities'>[] = [];
  let before = priority.data.continues;
  // The content check refuses a ring; this ends in one all the same.
  while (before !== undefined && earlier.every(({ id }) => id !== before)) {
    const found = entry(handbook, 'priorities', before);
    earlier.push(found);
    before = found.data.continues;
  }
  return earlier;
}

/** The priorities of later plans that carry one on directly. */
export function laterOf(handbook: Handbook, priority: Entry<'priorities'>): Entry<'priorities'>[] {
  return referrersTo(handbook, 'priorities', priority, 'continues');
}

/** True for a priority that a later plan carries on: lists show it once, as the later one with its history. */
export function isCarriedOn(handbook: Handbook, priority: Entry<'priorities'>): boolean {
  return laterOf(handbook, priority).length > 0;
}

/** The same priorities without those that a later plan carries on. */
export function withoutCarriedOn<One extends { collection: string; id: string }>(
  handbook: Handbook,
  entries: readonly One[],
): One[] {
  return entries.filter(
    ({ collection, id }) =>
      collection !== 'priorities' || !isCarriedOn(handbook, entry(handbook, 'priorities', id)),
  );
}
