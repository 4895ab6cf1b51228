import { oncePer } from '../lib/oncePer.ts';
import { childOf, isOptional, metaOf } from '../schemas/schemaTree.ts';
import type { z } from 'zod';
import { referencesIn } from '../schemas/references.ts';
import { collectionDefinitions } from '../schemas/collections.ts';
import { passagesIn } from '../loader/edition/localPassages.ts';
import {
  familiesOf,
  partnershipNames,
  partnershipNamesIn,
} from '../loader/edition/partnershipNames.ts';
import type { FoundPartnership, PartnershipName } from '../loader/edition/partnershipNames.ts';
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
  const families = familiesOf(content.partnerships);
  // What is all about the same partnerships is never shown without one of them.
  if (new Set(families.values()).size < 2) return [];
  const namedIn = namedWith(sameNames(partnershipNames(content)));
  const documents = new Map(
    content.sources.map((source) => [
      source.id,
      { owners: ownersOf(source, families), file: source.file },
    ]),
  );
  const ownersOfTie = ({ document, owner = '' }: Tie): Iterable<string> =>
    document === undefined ? [owner] : (documents.get(document)?.owners ?? []);
  return entries
    .filter(({ collection }) => !FREE.has(collection))
    .flatMap((entry) => {
      const allowed = ownersOf(entry, families);
      return [
        ...namedIn(entry).flatMap(({ named, ties, place, cited }) => {
          const tied = new Set([...allowed, ...ties.flatMap((tie) => [...ownersOfTie(tie)])]);
          const document = cited && documents.get(cited)?.file;
          return named
            .filter(({ owners }) => owners.isDisjointFrom(tied))
            .map(({ found, owners }) =>
              problemOf('names-other-place', place(), {
                name: found,
                owners: [...owners],
                document,
              }),
            );
        }),
        ...inPassages(entry, ids),
        ...tiedToOthers(entry, allowed, content, families),
      ];
    });
}

/** By collection and id: what belongs to nobody and may be tied to partnerships. */
const tiedIn = oncePer(
  ({ agencies, terms }: ReadContent['content']) =>
    new Map([...agencies, ...terms].map((each) => [`${each.collection} ${each.id}`, each])),
);

/** References of a partnership's own entries to what is tied to others: a site without them would lose the reference. */
function tiedToOthers(
  entry: ContentEntry,
  allowed: ReadonlySet<string>,
  content: ReadContent['content'],
  families: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  if (entry.owner === 'shared') return [];
  const family = new Set([...allowed].flatMap((owner) => [...(families.get(owner) ?? [])]));
  const { schema } = collectionDefinitions[entry.collection];
  return referencesIn(schema, entry.data).flatMap(({ collection, id, path }) => {
    const target = tiedIn(content).get(`${collection} ${id}`);
    const others = (target?.data.localTo ?? []).filter((owner) => !family.has(owner));
    return others.map((owner) => problemOf('tied-to-others', entry.placeOf(path), { id, owner }));
  });
}

/** What ties a text: a partnership, or a document with all that the document is about. */
interface Tie {
  /** Id of a partnership. */
  owner?: string;
  /** Id of a source document. */
  document?: string;
}

/** A text of an entry, whatever else the content has. */
interface TiedText {
  text: string;
  ties: readonly Tie[];
  place: () => Place;
  /** Id of the document that the text is in the citation of. */
  cited?: string | undefined;
}

/** For some names: the texts of an entry that have any of them, looked through once for each entry. */
const namedWith = oncePer((names: readonly PartnershipName[]) =>
  oncePer((entry: ContentEntry): (TiedText & { named: FoundPartnership[] })[] =>
    textsOf(entry)
      .map((one) => ({ ...one, named: partnershipNamesIn(one.text, names) }))
      .filter(({ named }) => named.length > 0),
  ),
);

let lastNames: { names: readonly PartnershipName[]; key: string } | undefined;

/** The names of the check before, when they are the same: what was found of them is still found. */
function sameNames(names: readonly PartnershipName[]): readonly PartnershipName[] {
  const key = JSON.stringify(names.map(({ pattern, owners }) => [pattern.source, ...owners]));
  if (lastNames?.key !== key) lastNames = { names, key };
  return lastNames.names;
}

const textsOf = oncePer((entry: ContentEntry): TiedText[] => {
  const { collection, data, file, body, bodyLine, id, owner } = entry;
  const { passages, rest } = passagesIn(body);
  const nameOfFile = () => ({ file, line: 1, field: 'Name of the file' });
  return [
    ...(owner === 'shared' ? [{ text: id, ties: [], place: nameOfFile }] : []),
    ...textsWithTies(collectionDefinitions[collection].schema, data, entry),
    ...rest
      .split('\n')
      .map((text, index) => ({ text, ties: [], place: () => ({ file, line: bodyLine + index }) })),
    ...passages.map(({ text, names, line }) => ({
      text,
      ties: names.map((each) => ({ owner: each })),
      place: () => ({ file, line: bodyLine + line - 1 }),
    })),
  ];
});

/** Passages that nothing ends, or that name no partnership there is. */
function inPassages({ body, bodyLine, file }: ContentEntry, ids: ReadContent['ids']): Problem[] {
  return passagesIn(body).passages.flatMap(({ names, line, isEnded }) => {
    const place = { file, line: bodyLine + line - 1 };
    return [
      ...(isEnded ? [] : [problemOf('passage-not-ended', place, {})]),
      ...(names.length > 0 ? [] : [problemOf('passage-of-no-one', place, {})]),
      ...names.flatMap((id) => checkReference({ collection: 'partnerships', id }, place, ids)),
    ];
  });
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

/** Texts of a value, each with what it is tied to. */
function textsWithTies(
  schema: z.core.$ZodType,
  value: unknown,
  { placeOf }: Pick<ContentEntry, 'placeOf'>,
  ties: readonly Tie[] = [],
  path: FieldPath = [],
  cited?: string,
): TiedText[] {
  if (typeof value === 'string')
    return metaOf(schema).reference
      ? []
      : [{ text: value, ties, place: () => placeOf(path), cited }];
  if (typeof value !== 'object' || value === null) return [];
  const children = childrenOf(schema, value);
  const own = children.flatMap(tiesOf);
  const all = own.length > 0 ? [...ties, ...own] : ties;
  const document = 'document' in value && 'place' in value ? String(value.document) : undefined;
  return children
    .filter(({ key }) => !NOT_SHOWN.has(String(key)))
    .flatMap((one) =>
      textsWithTies(one.schema, one.value, { placeOf }, all, [...path, one.key], document),
    );
}

/** A field of an object, or a row of a list. */
interface Child {
  key: PropertyKey;
  value: unknown;
  schema: z.core.$ZodType;
}

/** The fields or rows of a value that its schema knows. */
function childrenOf(schema: z.core.$ZodType, value: object): Child[] {
  const children: Iterable<[PropertyKey, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  return [...children].flatMap(([key, child]) => {
    const childSchema = childOf(schema, key, value);
    return childSchema ? [{ key, value: child, schema: childSchema }] : [];
  });
}

/** What a field names, where it ties its object, or its object cannot be without that entry or document. */
function tiesOf({ schema, value }: Child): Tie[] {
  const { ties, reference } = metaOf(schema);
  if (ties && Array.isArray(value)) return value.map((owner) => ({ owner: String(owner) }));
  if (!reference || typeof value !== 'string') return [];
  if (reference === 'sources') return [{ document: value }];
  return isOptional(schema) ? [] : [{ owner: value.split('/')[0] ?? '' }];
}
