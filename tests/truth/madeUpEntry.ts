import type { ContentEntry, FieldPath, WrittenContent } from '../../src/loader/entries.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { collectionNames } from '../../src/schemas/collections.ts';

/** An entry with only the fields that matter to a test. Its id is the name of its collection. */
export function madeUpEntry(collection: CollectionName, data: object, body = ''): ContentEntry {
  const file = `src/content/${collection}.md`;
  const placeOf = (path: FieldPath) => ({ file, line: 1, field: path.join(' ') });
  return {
    ...{ collection, id: collection, owner: 'shared', file, data, body, bodyLine: 10, placeOf },
  } as unknown as ContentEntry;
}

/** Content that holds these entries and nothing else. */
export function madeUpContent(...entries: ContentEntry[]): WrittenContent {
  return Object.fromEntries(
    collectionNames.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
  ) as unknown as WrittenContent;
}
