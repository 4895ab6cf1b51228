import { components } from '../../../src/schemas/components.ts';
import { pagePlaces } from '../../../src/checks/pagePlaces.ts';
import type { PagePlaces } from '../../../src/checks/pagePlaces.ts';
import type { ContentFile } from '../../../src/loader/entries.ts';
import { withoutReferences } from '../../../src/loader/edition/withoutReferences.ts';
import { contentOf } from '../../../src/loader/readContent.ts';
import type { ReadContent } from '../../../src/loader/readContent.ts';
import { buildHandbook } from '../../../src/model/handbook.ts';
import { collectionDefinitions } from '../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { changedText } from './changeText.ts';
import { changedFile, isInFolderOf, keyOf } from './contentFiles.ts';
import type { EntryKey } from './contentFiles.ts';

/**
 * The content after an officer has removed entries, with what is in their folders, and every reference to them. Entries
 * that cannot be without what is gone go too.
 */
export function without(
  read: ReadContent,
  removed: readonly EntryKey[],
  today: string,
): ReadContent {
  const goneEntries = [...removed];
  const gone = new Set(removed.map(keyOf));
  const isGone = (collection: CollectionName, id: string) => gone.has(keyOf({ collection, id }));
  let files: ContentFile[] = read.files;
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    files = files.flatMap((file) => {
      const isInside = goneEntries.some((one) => isInFolderOf(file, one));
      const kept = isInside ? undefined : keptOf(file, isGone);
      if (kept) return [kept];
      if (!gone.has(keyOf(file))) goneEntries.push(file);
      gone.add(keyOf(file));
      return [];
    });
  }
  const left = contentOf(files, read.publicFiles);
  const places = pagePlaces(buildHandbook(left.content, today), left.entries);
  return contentOf(
    left.files.flatMap((file) => withoutLinks(file, places, isGone) ?? []),
    read.publicFiles,
  );
}

function keptOf(
  file: ContentFile,
  isGone: (collection: CollectionName, id: string) => boolean,
): ContentFile | undefined {
  const { collection, id, fields, body } = file;
  if (isGone(collection, id)) return undefined;
  const kept = withoutReferences(collectionDefinitions[collection].schema, fields, isGone);
  if (kept === 'gone') return undefined;
  return changedFile(file, { id, fields: kept.value as Record<string, unknown>, body });
}

/** A file without links to pages that are gone; undefined for a change that names no other page. */
function withoutLinks(
  file: ContentFile,
  places: PagePlaces,
  isGone: (collection: CollectionName, id: string) => boolean,
): ContentFile | undefined {
  const { id, body } = file;
  const leads = (url: string) => {
    const [page = '', place = ''] = url.split('#');
    const known = places.get(page);
    return known !== undefined && (place === '' || known.has(place));
  };
  const text = changedText(body, {
    link: (url) => (!/^\/(?!\/)/.test(url) || /\.\w+$/.test(url) || leads(url) ? url : undefined),
    partnership: (one) => (isGone('partnerships', one) ? undefined : one),
    component: (name, reference) => {
      const collection = components[name]?.reference;
      return collection && isGone(collection, reference.split('#')[0] ?? '')
        ? undefined
        : reference;
    },
  });
  if (file.collection !== 'changes' || !Array.isArray(file.fields['pages']))
    return changedFile(file, { id, fields: file.fields, body: text });
  const pages = file.fields['pages'].filter((page) => leads(String(page)));
  if (pages.length === 0 && file.fields['kind'] !== 'withdrawn') return undefined;
  const fields = file.fields['kind'] === 'withdrawn' ? file.fields : { ...file.fields, pages };
  return changedFile(file, { id, fields, body: text });
}
