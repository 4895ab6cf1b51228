import { editDistance } from '../lib/editDistance.ts';

/** Longest text that is compared letter by letter; longer ones are no typing mistakes. */
const MAX_LENGTH = 200;

/** The candidate that the author most likely meant, or undefined when none is close. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const typed = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const most = Math.min(mostMistakes(typed, other), bestDistance - 1);
    if (Math.abs(other.length - typed.length) > most) continue;
    const distance = editDistance(typed, other, { most });
    if (distance <= most) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * A third of the letters may be wrong: with more, it is another word. Three may be when both begin the
 * same way, such as "agency" and "agencies". Never all of them: "D" is no misspelling of "A".
 */
function mostMistakes(typed: string, candidate: string): number {
  const third = Math.min(typed.length - 1, Math.max(1, Math.floor(typed.length / 3)));
  const beginning = typed.slice(0, Math.ceil((typed.length * 2) / 3));
  return beginning.length > 3 && candidate.startsWith(beginning) ? Math.max(3, third) : third;
}

/** The id the author most likely meant. An id typed without its folders counts as close. */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
  const all = [...ids];
  const name = lastPart(id);
  return (
    nearest(id, all) ??
    all.find((candidate) => inAnyOrder(candidate) === inAnyOrder(id)) ??
    all.find((candidate) => lastPart(candidate) === name) ??
    all.find((candidate) => nearest(name, [lastPart(candidate)]) !== undefined)
  );
}

/** The words of an id, whichever comes first: "funding-arrangements" is "arrangements-funding". */
function inAnyOrder(id: string): string {
  return id.toLowerCase().split(/[-/]/).toSorted().join('-');
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
