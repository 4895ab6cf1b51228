/**
 * Rings in a network of ids, each once, as the way round: `['a', 'b', 'a']`.
 * Starts each ring at the id that comes first in the alphabet and takes the shortest way.
 */
export function findRings(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const inRing = new Set<string>();
  const rings: string[][] = [];
  for (const id of [...next.keys()].sort()) {
    const ring = inRing.has(id) ? undefined : wayBack(id, next);
    if (!ring) continue;
    rings.push(ring);
    for (const member of ring) inRing.add(member);
  }
  return rings;
}

function wayBack(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const follower of next.get(id) ?? []) {
      if (follower === start) return wayTo(id, start, cameFrom);
      if (cameFrom.has(follower)) continue;
      cameFrom.set(follower, id);
      queue.push(follower);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: Map<string, string>): string[] {
  const way = [start];
  for (let id: string | undefined = end; id !== undefined && id !== start; id = cameFrom.get(id))
    way.unshift(id);
  return [start, ...way];
}
