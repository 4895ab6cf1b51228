import type { Problem } from '../problems/problem.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

const LISTS = ['alone', 'phrases', 'words', 'speaker', 'persons', 'work'] as const;

/** Words that come up twice in one kind of list, and words of ordinary work that are signs of danger too. */
export function checkWorries(worries: readonly WrittenEntry<'worries'>[]): Problem[] {
  const written = worries.flatMap(({ data, placeOf, file }) =>
    LISTS.flatMap((list) =>
      data[list].map((words, index) => ({ list, words, file, place: placeOf([list, index]) })),
    ),
  );
  const first = new Map<string, string>();
  const danger = new Map(
    written.filter(({ list }) => list === 'words').map(({ words, file }) => [plain(words), file]),
  );
  return written.flatMap(({ list, words, file, place }) => {
    const key = `${list} ${plain(words)}`;
    const before = first.get(key);
    first.set(key, file);
    if (before !== undefined) return [problemOf('worry-repeated', place, { words, file: before })];
    const against = list === 'work' ? danger.get(plain(words)) : undefined;
    return against === undefined
      ? []
      : [problemOf('worry-at-work', place, { words, file: against })];
  });
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/['’]/g, '').trim();
}
