import { groupBy } from '../lib/lists.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Lines from groups that lead where they cannot: to another partnership, or back into one structure. */
export function checkGroups({ groups, structures }: WrittenContent): Problem[] {
  const together = togetherIn(structures);
  const known = new Set(groups.map(({ id }) => id));
  return groups.flatMap((group) => [
    ...foreignParents(group, known, together),
    ...ownPredecessors(group),
  ]);
}

function foreignParents(
  { id, data, placeOf }: WrittenEntry<'groups'>,
  known: ReadonlySet<string>,
  together: (one: string, other: string) => boolean,
): Problem[] {
  const own = structureOf(id);
  return data.reportsTo.flatMap(({ group }, index) => {
    const theirs = structureOf(group);
    if (!known.has(group) || together(own, theirs)) return [];
    const place = placeOf(['reportsTo', index, 'group']);
    return [problemOf('reports-to-other-partnership', place, { group, theirs, own })];
  });
}

function ownPredecessors({ id, data, placeOf }: WrittenEntry<'groups'>): Problem[] {
  const structure = structureOf(id);
  return data.continues.flatMap((group, index) =>
    structureOf(group) === structure
      ? [problemOf('continues-own-structure', placeOf(['continues', index]), { group, structure })]
      : [],
  );
}

/** Tells whether two structures are one, or parts of one: a joint structure belongs to each that includes it. */
function togetherIn(
  structures: readonly WrittenEntry<'structures'>[],
): (one: string, other: string) => boolean {
  const byId = groupBy(structures, ({ id }) => id);
  const partsOf = (id: string, seen: Set<string>): Set<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const part of byId.get(id)?.[0]?.data.includes ?? []) partsOf(part, seen);
    return seen;
  };
  const wholes = structures.map(({ id }) => partsOf(id, new Set()));
  return (one, other) =>
    one === other || wholes.some((parts) => parts.has(one) && parts.has(other));
}

function structureOf(group: string): string {
  return group.slice(0, group.lastIndexOf('/'));
}
