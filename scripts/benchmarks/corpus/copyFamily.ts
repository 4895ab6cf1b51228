import { stringify } from 'yaml';
import { collectionDefinitions } from '../../../src/schemas/collections.ts';
import { findReferences } from '../../../src/schemas/references.ts';
import { groupBy } from '../../../src/lib/lists.ts';
import type { ContentFile } from '../../../src/loader/entries.ts';
import { isOfFamily } from './families.ts';
import type { Family } from './families.ts';
import { renamer } from './renamer.ts';
import type { Renamer, RenamerOptions } from './renamer.ts';

/** A file of the corpus: its path from the content folder, and its text. */
export interface CorpusFile {
  path: string;
  text: string;
}

interface Copy extends Pick<RenamerOptions, 'town' | 'names'> {
  family: Family;
  /** A number that no other copy has. */
  number: number;
}

/** The entries of a family under a made-up place, referring to one another and to what all share. */
export function copyFamily(
  files: readonly ContentFile[],
  root: string,
  { family, town, number, names }: Copy,
): CorpusFile[] {
  const ofFamily = files.filter((file) => isOfFamily(family, file));
  const shared = ofFamily.filter(({ owner }) => owner === 'shared');
  const rename = renamer({ town, names, family, shared: shared.map(({ id }) => id) });
  const bodies = groupBy(ofFamily, ({ body }) => body.trim());
  return ofFamily.map((file) => {
    const fields = changedFields(file, rename);
    if (file.owner === 'shared')
      for (const name of ['title', 'meaning'] as const)
        if (name in fields && fields[name] === file.fields[name])
          fields[name] = `${String(fields[name])} (${town})`;
    if (file.collection === 'areas') Object.assign(fields, areaOf(file.fields, town, number));
    const path = file.file.slice(root.length + 1);
    return {
      path: file.owner === 'shared' ? rename.sharedPath(path) : `${rename.prefix}${path}`,
      text: textOf(
        file,
        fields,
        bodyOf(file, bodies, { town, title: String(fields['title']), rename }),
      ),
    };
  });
}

/**
 * The text of a copy, which no other entry has: one that names no place of the original gets that of the copy. One that
 * others in the family have gets its title, as what is short enough for two entries is longer under a longer name.
 */
function bodyOf(
  { body }: ContentFile,
  bodies: ReadonlyMap<string, readonly ContentFile[]>,
  { town, title, rename }: { town: string; title: string; rename: Renamer },
): string {
  const text = body.trim();
  if (text === '') return body;
  const copy = rename.said(rename.ids(body));
  const own = [
    ...(copy === body ? [`This is so in ${town}.`] : []),
    ...((bodies.get(text) ?? []).length > 1 ? [`This is about ${title}.`] : []),
  ];
  return own.length > 0 ? `${copy.trimEnd()}\n\n${own.join(' ')}\n` : copy;
}

function changedFields({ collection, fields }: ContentFile, rename: Renamer) {
  const copy = changed(fields, rename) as Record<string, unknown>;
  const { schema } = collectionDefinitions[collection];
  for (const { path, collection: to } of findReferences(schema, fields))
    setAt(
      copy,
      path,
      rename.reference(String(valueAt(fields, path)), collectionDefinitions[to].owner === 'shared'),
    );
  // The name of a text copy, by which a document's outline is found.
  if ('textFile' in fields) copy['textFile'] = fields['textFile'];
  return copy;
}

function changed(value: unknown, rename: Renamer): unknown {
  if (typeof value === 'string')
    return value.startsWith('/')
      ? rename.ids(value)
      : /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
        ? rename.part(value)
        : rename.said(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, rename));
  if (typeof value !== 'object' || value === null) return value;
  // A kind is one of the words that a schema lists, even when it is that of a place.
  return {
    ...Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === 'kind' ? one : changed(one, rename)]),
    ),
    // A made-up address has no word that says so.
    ...('kind' in value && value.kind === 'email' && { teamMailbox: true }),
  };
}

/** What no two areas may share. */
function areaOf({ places, onsCode }: Record<string, unknown>, town: string, number: number) {
  const code = String(onsCode ?? '');
  const last = String(900_000 - number * 50 + (Number(code.slice(-2)) % 50));
  return {
    ...(Array.isArray(places) ? { places: places.map((one) => `${town} ${String(one)}`) } : {}),
    ...(code ? { onsCode: code.slice(0, 3) + last } : {}),
  };
}

function textOf({ extension }: ContentFile, fields: object, body: string): string {
  const yaml = stringify(fields, { lineWidth: 0 });
  return extension === 'yaml' ? yaml : `---\n${yaml}---\n${body}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => Reflect.get(at as object, key) as unknown, value);
}

function setAt(value: object, path: readonly PropertyKey[], to: string): void {
  Reflect.set(valueAt(value, path.slice(0, -1)) as object, path.at(-1)!, to);
}
