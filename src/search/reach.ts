import { REACH } from './shardFiles.ts';
import type { HeadFile } from './shardFiles.ts';

/** What a query is about, as far as places go. */
interface Asked {
  head: Pick<HeadFile, 'shelves'>;
  /** For each of its words the shelves that have it; of a common one those that have it in a name. */
  stems: readonly { shelves: readonly number[]; isCommon: boolean }[];
  /** Owners of the places that it names, or that it is narrowed to. */
  owners: readonly number[];
  /** True when it is narrowed to them. */
  isOnlyThese: boolean;
}

/**
 * The shelves that a query reaches: those of the places that it names, and those that have its words, the rarest first, up to
 * a number that a phone can load. A site with fewer shelves is reached as a whole.
 */
export function reachOf({ head, stems, owners, isOnlyThese }: Asked): {
  shelves: number[];
  isNarrower: boolean;
} {
  const reached = new Set(
    owners.map((owner) => head.shelves[owner] ?? -1).filter((shelf) => shelf >= 0),
  );
  let isNarrower = false;
  if (!isOnlyThese) {
    const isNamed = reached.size > 0;
    isNarrower = !isNamed && stems.some(({ isCommon }) => isCommon);
    const rarestFirst = stems.toSorted(
      (a, b) => Number(a.isCommon) - Number(b.isCommon) || a.shelves.length - b.shelves.length,
    );
    for (const { shelves } of rarestFirst) {
      const more = shelves.filter((shelf) => !reached.has(shelf));
      if (reached.size + more.length > REACH) isNarrower ||= !isNamed;
      else for (const shelf of more) reached.add(shelf);
    }
  }
  return { shelves: [...reached].toSorted((a, b) => a - b), isNarrower };
}
