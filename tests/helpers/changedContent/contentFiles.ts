import type { ContentFile, FieldPath } from '../../../src/loader/entries.ts';
import { collectionDefinitions } from '../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { CONTENT_FOLDER } from '../../../src/loader/siteContent.ts';

const SHARED = 'shared';

/** An entry by its type and id. */
export interface EntryKey {
  collection: CollectionName;
  id: string;
}

/** An entry in one word, for maps and sets. */
export function keyOf({ collection, id }: EntryKey): string {
  return `${collection} ${id}`;
}

/** Where the file of an entry is, below the content folder. */
export function pathOf({ collection, id }: EntryKey, extension: string): string {
  const { owner: owners, folder, place } = collectionDefinitions[collection];
  const parts = id.split('/');
  const [owner, rest] = owners === 'shared' ? [SHARED, parts] : [parts[0], parts.slice(1)];
  const below = place === 'index' ? [...rest, 'index'] : rest;
  return `${[owner, folder, ...below].join('/')}.${extension}`;
}

/** The same file under another id, with other fields and another text. */
export function changedFile(
  file: ContentFile,
  change: Pick<ContentFile, 'id' | 'fields' | 'body'>,
): ContentFile {
  const { collection, extension } = file;
  const path = pathOf({ collection, id: change.id }, extension);
  const whole = `${CONTENT_FOLDER}/${path}`;
  const placeOf = (at: FieldPath) => ({ ...file.placeOf(at), file: whole });
  const owner = path.split('/')[0] ?? '';
  return { ...file, ...change, owner, file: whole, placeOf };
}

/** The entries that lie in the folder of an entry: of a partnership, a structure, a report. */
export function isInFolderOf(inner: EntryKey, outer: EntryKey): boolean {
  const { owner } = collectionDefinitions[inner.collection];
  if (owner === 'shared' || !inner.id.startsWith(`${outer.id}/`)) return false;
  return (
    outer.collection === 'partnerships' ||
    (outer.collection === 'structures' && inner.collection === 'groups') ||
    (outer.collection === 'reports' && inner.collection === 'reportSections')
  );
}
