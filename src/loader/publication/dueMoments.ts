import type { ContentEntry, WrittenContent } from '../entries.ts';
import { spansIn } from './spans.ts';

/** Moments at which an entry comes or goes, in milliseconds since 1970, in their order. */
export function momentsIn(content: WrittenContent): number[] {
  const spanOf = spansIn(content);
  const moments = (Object.values(content).flat() as ContentEntry[]).flatMap((entry) => {
    const { from, until } = spanOf(entry);
    return [from, until];
  });
  return [...new Set(moments)].filter(Number.isFinite).toSorted((a, b) => a - b);
}

/** True when something came or went within the last hours: the site is to be built again. */
export function isDue(content: WrittenContent, now: Date, hours: number): boolean {
  const since = now.getTime() - hours * 3_600_000;
  return momentsIn(content).some((moment) => since < moment && moment <= now.getTime());
}
