import type { Entry } from '../handbook.ts';

/** A group with fewer facts than this is a row in the table of its structure. */
const LEAST_FACTS = 5;

/**
 * How many facts readers get about a group: one for each filled field that is shown, a list counting once. Its name,
 * its structure with the category there, and its sources are no facts about it.
 */
export function factsIn({ data }: Entry<'groups'>): number {
  const shown: readonly unknown[] = [
    data.summary,
    data.kind,
    data.meets,
    data.chairRotates,
    data.exists,
    ...[
      data.chairs,
      data.members,
      data.reportsTo,
      data.reportsOutside,
      data.responsibilities,
      data.themes,
      data.goldenThreads,
      data.formerNames,
      data.continues,
      data.documents,
    ].map((list) => (list.length > 0 ? list : undefined)),
  ];
  return shown.filter((fact) => fact !== undefined).length;
}

/** True for a group with a page: one with enough facts, or with a text, which no row has room for. */
export function hasGroupPage(group: Entry<'groups'>): boolean {
  return factsIn(group) >= LEAST_FACTS || (group.body ?? '').trim() !== '';
}
