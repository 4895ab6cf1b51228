import { findReferences } from '../../schemas/references.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import type { ContentEntry, WrittenEntry } from '../entries.ts';

/**
 * Entries in which documents of partnerships that are left out have neither name nor address. What rests on such a
 * document keeps its evidence and its age: the document is told by a number.
 */
export function withUnnamedDocuments(
  entries: readonly ContentEntry[],
  isOthers: (source: WrittenEntry<'sources'>) => boolean,
): ContentEntry[] {
  const others = entries.filter((entry) => entry.collection === 'sources' && isOthers(entry));
  const numbers = new Map(others.map(({ id }, index) => [id, index + 1]));
  return entries.map((entry) => {
    const number = entry.collection === 'sources' ? numbers.get(entry.id) : undefined;
    if (entry.collection === 'sources' && number !== undefined) return unnamed(entry, number);
    const cites = findReferences(collectionDefinitions[entry.collection].schema, entry.data).some(
      ({ collection, id }) => collection === 'sources' && numbers.has(id),
    );
    if (!cites) return entry;
    const isNamed = ({ document }: { document: string }) => !numbers.has(document);
    // A term is explained by each of its sources; those that can be named are enough.
    if (entry.collection === 'terms' && entry.data.sources.some(isNamed))
      return { ...entry, data: { ...entry.data, sources: entry.data.sources.filter(isNamed) } };
    return { ...entry, data: cited(entry.data, numbers) } as ContentEntry;
  });
}

function unnamed(source: WrittenEntry<'sources'>, number: number): WrittenEntry<'sources'> {
  const { kind, published, period, edition, checked, standing, reviewRepository } = source.data;
  return {
    ...source,
    id: idOf(number),
    file: `${idOf(number)}.yaml`,
    data: {
      title: `Document of another area, number ${number}`,
      summary:
        'A document of an area that this site is not about. The editors have read it; its name and address are left out here.',
      publisher: 'Not named on this site',
      kind,
      ...(published === undefined ? {} : { published }),
      ...(period === undefined ? {} : { period }),
      ...(edition === undefined ? {} : { edition }),
      checked,
      standing,
      reviewRepository,
      notNames: [],
      replaces: [],
      notUsed: [],
      editorNotes: [],
    },
  };
}

/** A value in which each citation of such a document has its number, and no address. */
function cited(value: unknown, numbers: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => cited(each, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const document: unknown = 'document' in value ? value.document : undefined;
  const number = typeof document === 'string' ? numbers.get(document) : undefined;
  const kept = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    if (number === undefined) return [[key, cited(child, numbers)]];
    if (key === 'document') return [[key, idOf(number)]];
    if (key === 'place') return [[key, 'Passage not named on this site']];
    return ['address', 'lines'].includes(key) ? [] : [[key, child]];
  });
  return Object.fromEntries(kept);
}

function idOf(number: number): string {
  return `another-area-${number}`;
}
