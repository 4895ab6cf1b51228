import type { Lexicon } from './lexicon.ts';
import { isPastLabel } from './pastLabel.ts';
import type { SearchQuery } from './query.ts';
import type { Hit } from './rank.ts';

/** The hits that fit what the reader narrowed the results to. */
export function narrow(
  hits: readonly Hit[],
  { partnership, kind, topic, current }: SearchQuery,
  { owners }: Lexicon,
): Hit[] {
  return hits.filter(
    ({ thing }) =>
      (partnership === '' || owners[thing.owner] === partnership) &&
      (kind === '' || thing.kind === kind) &&
      (topic === '' || thing.topics.includes(topic)) &&
      (current === '' || !isPastLabel(thing.state)),
  );
}
