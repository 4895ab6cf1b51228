import { childOf, isOptional, metaOf } from '../schemas/schemaTree.ts';
import type { z } from 'zod';
import { findReferences } from '../schemas/references.ts';
import { collectionDefinitions } from '../schemas/collections.ts';
import { passagesIn } from '../loader/edition/localPassages.ts';
import { familiesOf, namesOfOthers, partnershipNames } from '../loader/edition/partnershipNames.ts';
import type { PartnershipName } from '../loader/edition/partnershipNames.ts';
import type { ContentEntry, FieldPath } from '../loader/entries.ts';
import type { ReadContent } from '../loader/readContent.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { checkReference } from './checkReferences.ts';

/** Fields that readers do not see, and those from which a site without the partnership leaves out such rows by itself. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'notNames',
  'aliases',
  'notUsed',
  'textFile',
  'pages',
]);

/** Content types that are about places, or are never shown. */
const FREE: ReadonlySet<ContentEntry['collection']> = new Set(['areas']);

/**
 * Texts that speak of a partnership or an area without being tied to it: a site without that partnership would still
 * name it. What a partnership owns may speak of that partnership and of those it belongs together with.
 */
export function checkLocalNames({ content, entries, ids }: ReadContent): Problem[] {
  const names = partnershipNames(content);
  const families = familiesOf(content.partnerships);
  // What is all about the same partnerships is never shown without one of them.
  if (new Set(families.values()).size < 2) return [];
  const documents = new Map(
    content.sources.map((source) => [source.id, ownersOf(source, families)]),
  );
  const files = new Map(content.sources.map(({ id, file }) => [id, file]));
  return entries
    .filter(({ collection }) => !FREE.has(collection))
    .flatMap((entry) => {
      const allowed = ownersOf(entry, families);
      const check: Check = (text, tied, place, document) =>
        namesIn(text, names, tied).map((name) =>
          problemOf('names-other-place', place(), {
            name,
            document: document && files.get(document),
          }),
        );
      const { schema } = collectionDefinitions[entry.collection];
      return [
        ...check(entry.owner === 'shared' ? entry.id : '', allowed, () => ({
          file: entry.file,
          line: 1,
          field: 'Name of the file',
        })),
        ...textsWithTies(schema, entry.data, allowed, documents).flatMap(
          ({ text, path, tied, document }) =>
            check(text, tied, () => entry.placeOf(path), document),
        ),
        ...inBody(entry, allowed, check, ids),
        ...tiedToOthers(entry, allowed, content, families),
      ];
    });
}

/** References of a partnership's own entries to what is tied to others: a site without them would lose the reference. */
function tiedToOthers(
  entry: ContentEntry,
  allowed: ReadonlySet<string>,
  { agencies, terms }: ReadContent['content'],
  families: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  if (entry.owner === 'shared') return [];
  const family = new Set([...allowed].flatMap((owner) => [...(families.get(owner) ?? [])]));
  const { schema } = collectionDefinitions[entry.collection];
  return findReferences(schema, entry.data).flatMap(({ collection, id, path }) => {
    const target = [...agencies, ...terms].find(
      (each) => each.collection === collection && each.id === id,
    );
    const others = (target?.data.localTo ?? []).filter((owner) => !family.has(owner));
    return others.map((owner) => problemOf('tied-to-others', entry.placeOf(path), { id, owner }));
  });
}

type Check = (
  text: string,
  tied: ReadonlySet<string>,
  place: () => Place,
  /** Id of the document that the text is in the citation of. */
  document?: string,
) => Problem[];

function inBody(
  { body, bodyLine, file }: ContentEntry,
  allowed: ReadonlySet<string>,
  check: Check,
  ids: ReadContent['ids'],
): Problem[] {
  const { passages, rest } = passagesIn(body);
  const lines = rest.split('\n').map((text, index) => ({ text, index }));
  return [
    ...lines.flatMap(({ text, index }) =>
      check(text, allowed, () => ({ file, line: bodyLine + index })),
    ),
    ...passages.flatMap(({ names, line, isEnded, text }) => {
      const place = { file, line: bodyLine + line - 1 };
      return [
        ...(isEnded ? [] : [problemOf('passage-not-ended', place, {})]),
        ...(names.length > 0 ? [] : [problemOf('passage-of-no-one', place, {})]),
        ...names.flatMap((id) => checkReference({ collection: 'partnerships', id }, place, ids)),
        ...check(text, new Set([...allowed, ...names]), () => place),
      ];
    }),
  ];
}

function namesIn(
  text: string,
  names: readonly PartnershipName[],
  tied: ReadonlySet<string>,
): string[] {
  return text === '' ? [] : namesOfOthers(text, names, (owner) => tied.has(owner));
}

/** Partnerships that a whole entry is tied to. */
function ownersOf(
  entry: ContentEntry,
  families: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  if (entry.owner !== 'shared') return new Set([entry.owner]);
  const { localTo = [] } = 'localTo' in entry.data ? entry.data : {};
  if (entry.collection === 'sources' && entry.data.partnership)
    return new Set([...localTo, entry.data.partnership]);
  if (entry.collection === 'changes') {
    const parts = entry.data.pages.map((page) => page.split('/')[1] ?? '');
    const family = families.get(parts[0] ?? '') ?? new Set<string>();
    return parts.every((part) => family.has(part)) ? family : new Set();
  }
  return new Set(localTo);
}

interface TiedText {
  text: string;
  path: FieldPath;
  tied: ReadonlySet<string>;
  document?: string | undefined;
}

/** Texts of an entry, each with the partnerships that it is tied to. */
function textsWithTies(
  schema: z.core.$ZodType,
  value: unknown,
  tied: ReadonlySet<string>,
  documents: ReadonlyMap<string, ReadonlySet<string>>,
  path: FieldPath = [],
  document?: string,
): TiedText[] {
  if (typeof value === 'string')
    return metaOf(schema).reference ? [] : [{ text: value, path, tied, document }];
  if (typeof value !== 'object' || value === null) return [];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const all = new Set([...tied, ...tiesOf(schema, value, documents)]);
  const cited = 'document' in value && 'place' in value ? String(value.document) : undefined;
  return children
    .filter(([key]) => !NOT_SHOWN.has(String(key)))
    .flatMap(([key, child]) => {
      const childSchema = childOf(schema, key, value);
      return childSchema
        ? textsWithTies(childSchema, child, all, documents, [...path, key], cited)
        : [];
    });
}

/** What an object names in a field that ties it, or whose entry or document it cannot be without. */
function tiesOf(
  schema: z.core.$ZodType,
  value: object,
  documents: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): string[] => {
    const childSchema = childOf(schema, key, value);
    if (!childSchema) return [];
    const { ties, reference } = metaOf(childSchema);
    if (ties && Array.isArray(child)) return child.map(String);
    if (!reference || typeof child !== 'string') return [];
    if (reference === 'sources') return [...(documents.get(child) ?? [])];
    return isOptional(childSchema) ? [] : [child.split('/')[0] ?? ''];
  });
}
