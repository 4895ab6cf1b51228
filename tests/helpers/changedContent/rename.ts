import type { z } from 'zod';
import { components } from '../../../src/schemas/components.ts';
import { contentOf } from '../../../src/loader/readContent.ts';
import type { ReadContent } from '../../../src/loader/readContent.ts';
import { buildHandbook } from '../../../src/model/handbook.ts';
import { collectionDefinitions } from '../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { childOf, metaOf, textsIn, valueAt } from '../../../src/schemas/schemaTree.ts';
import { changedText } from './changeText.ts';
import { changedFile, keyOf } from './contentFiles.ts';
import type { EntryKey } from './contentFiles.ts';
import { newAddresses } from './pageAddresses.ts';

/** New names of files, without folder and ending, by the key of the entry. */
export type NewNames = ReadonlyMap<string, string>;

/** The content after an officer has given files and folders other names, and changed every reference to them. */
export function renamed(read: ReadContent, names: NewNames, today: string): ReadContent {
  const newId = (entry: EntryKey) => idWith(entry, names);
  const moved = contentOf(
    read.files.map((file) => {
      const { schema } = collectionDefinitions[file.collection];
      const fields = Object.fromEntries(
        Object.entries(file.fields).map(([key, value]) => [
          key,
          withNewIds(childOf(schema, key, file.fields), value, newId),
        ]),
      );
      const { body } = file;
      return changedFile(file, { id: newId(file), fields, body });
    }),
    read.publicFiles,
  );
  const addresses = newAddresses(
    { read, handbook: buildHandbook(read.content, today) },
    { read: moved, handbook: buildHandbook(moved.content, today) },
    newId,
  );
  const files = moved.files.map((file) => ({
    ...file,
    fields: withNewAddresses(collectionDefinitions[file.collection].schema, file.fields, addresses),
    body: changedText(file.body, {
      link: (url) => (/^\/(?!\/)/.test(url) ? addresses(url) : url),
      partnership: (id) => newId({ collection: 'partnerships', id }),
      component: (name, id) => partOf(components[name]?.reference, id, newId),
    }),
  }));
  return contentOf(files, read.publicFiles);
}

/** The id of an entry when it, and the folders around it, have got other names. */
function idWith({ collection, id }: EntryKey, names: NewNames): string {
  const nameOf = (name: CollectionName, one: string, part: string | undefined) =>
    names.get(keyOf({ collection: name, id: one })) ?? part ?? '';
  const { owner, place } = collectionDefinitions[collection];
  const parts = id.split('/');
  const last = nameOf(collection, id, parts.at(-1));
  if (owner === 'shared' || parts.length === 1) return last;
  const folder = nameOf('partnerships', parts[0] ?? '', parts[0]);
  if (place !== 'nested') return `${folder}/${last}`;
  const around = collection === 'groups' ? 'structures' : 'reports';
  return `${folder}/${nameOf(around, `${parts[0]}/${parts[1]}`, parts[1])}/${last}`;
}

/** A value with the ids of entries in it changed, wherever its schema says that there are any. */
function withNewIds(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  newId: (entry: EntryKey) => string,
): unknown {
  if (schema === undefined) return value;
  if (typeof value === 'string') return partOf(metaOf(schema).reference, value, newId);
  if (Array.isArray(value))
    return value.map((row, index) => withNewIds(childOf(schema, index, value), row, newId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      withNewIds(childOf(schema, key, value), child, newId),
    ]),
  );
}

/** A reference, with what it names within the entry after a #. */
function partOf(
  collection: CollectionName | undefined,
  reference: string,
  newId: (entry: EntryKey) => string,
): string {
  if (!collection) return reference;
  const [id = '', ...part] = reference.split('#');
  return [newId({ collection, id }), ...part].join('#');
}

/** Fields with the addresses of pages in them changed, wherever the schema says that there are any. */
function withNewAddresses(
  schema: z.core.$ZodType,
  fields: Record<string, unknown>,
  addresses: (url: string) => string,
): Record<string, unknown> {
  const changed = structuredClone(fields);
  for (const { path, text, meta } of textsIn(schema, fields))
    if (meta.leadsToPage && !meta.reference) setAt(changed, path, addresses(text));
  return changed;
}

function setAt(value: unknown, path: readonly PropertyKey[], text: string): void {
  const holder = valueAt(value, path.slice(0, -1));
  if (typeof holder === 'object' && holder !== null)
    Object.assign(holder, { [path.at(-1)!]: text });
}
