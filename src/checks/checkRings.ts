import type { Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { findRings } from './rings.ts';

/** Lines of reporting and succession that lead back to where they start. */
export function checkRings({ content }: ReadContent): Problem[] {
  return [
    ...rings(content, 'groups', 'reportsTo', 'reports to', ({ data }) =>
      data.reportsTo.map(({ group }) => group),
    ),
    ...rings(content, 'groups', 'continues', 'continues', ({ data }) => data.continues),
    ...rings(content, 'structures', 'includes', 'includes', ({ data }) => data.includes),
    ...rings(
      content,
      'partnerships',
      'succeededBy',
      'is succeeded by',
      ({ data }) => data.succeededBy,
    ),
    ...rings(content, 'agencies', 'succeededBy', 'is succeeded by', ({ data }) => data.succeededBy),
    ...rings(content, 'areas', 'succeededBy', 'is succeeded by', ({ data }) => data.succeededBy),
    ...rings(content, 'guidanceEditions', 'replaces', 'replaces', ({ data }) =>
      asList(data.replaces),
    ),
    ...rings(content, 'terms', 'replaces', 'took the place of', ({ data }) => data.replaces),
    ...rings(content, 'sources', 'replaces', 'replaces', ({ data }) =>
      data.replaces.map(({ document }) => document),
    ),
    ...rings(content, 'plans', 'succeeds', 'succeeds', ({ data }) => asList(data.succeeds)),
    ...rings(content, 'priorities', 'continues', 'continues', ({ data }) => asList(data.continues)),
    ...rings(content, 'procedures', 'basedOn', 'is a local form of', ({ data }) =>
      asList(data.basedOn),
    ),
  ];
}

function rings<Name extends CollectionName>(
  content: WrittenContent,
  collection: Name,
  field: string,
  verb: string,
  nextOf: (entry: WrittenEntry<Name>) => readonly string[],
): Problem[] {
  const byId = new Map(content[collection].map((entry) => [entry.id, entry]));
  const next = new Map([...byId].map(([id, entry]) => [id, nextOf(entry)]));
  return findRings(next).flatMap((ring) => {
    const first = byId.get(ring[0] ?? '');
    return first ? [problemOf('ring', first.placeOf([field]), { verb, ring })] : [];
  });
}

function asList(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
