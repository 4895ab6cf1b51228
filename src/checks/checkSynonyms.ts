import type { Problem } from '../problems/problem.ts';
import { purposeOf } from '../model/contacts/contacts.ts';
import type { ContentEntry, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Terms that no entry is called by, and everyday words that are in more than one list. */
export function checkSynonyms(
  synonyms: readonly WrittenEntry<'synonyms'>[],
  entries: readonly ContentEntry[],
): Problem[] {
  if (synonyms.length === 0) return [];
  const names = new Map(entries.flatMap(namesOf).map((name) => [plain(name), name]));
  const said = new Map<string, string>();
  return synonyms.flatMap(({ data, placeOf, file }) => [
    ...data.means.flatMap((term, index) =>
      names.has(plain(term))
        ? []
        : [
            problemOf('synonym-of-nothing', placeOf(['means', index]), {
              term,
              nearest: names.get(nearest(plain(term), names.keys()) ?? ''),
            }),
          ],
    ),
    ...data.says.flatMap((words, index) => {
      const before = said.get(plain(words));
      said.set(plain(words), file);
      return before
        ? [problemOf('synonym-repeated', placeOf(['says', index]), { words, file: before })]
        : [];
    }),
  ]);
}

/** Content types whose titles are no names that readers know: parts of other pages, and what is not shown. */
const NAMELESS: ReadonlySet<ContentEntry['collection']> = new Set([
  'synonyms',
  'worries',
  'situations',
  'audiences',
  'schoolSections',
]);

/** What an entry is called: its title, its abbreviation and its other names; a contact also by what it is for. */
function namesOf({ collection, data }: ContentEntry): string[] {
  if (NAMELESS.has(collection) || !('title' in data)) return [];
  return [
    data.title,
    ...('abbreviation' in data && data.abbreviation ? [data.abbreviation] : []),
    ...('aliases' in data ? data.aliases : []),
    ...(collection === 'contacts' ? [purposeOf(data)] : []),
  ];
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").trim();
}
