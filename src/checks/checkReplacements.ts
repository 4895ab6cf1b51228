import type { Problem } from '../problems/problem.ts';
import { citedPlaces } from '../model/documents/newerDocuments.ts';
import type { ReplacedPart } from '../schemas/shared/replaces.ts';
import type { FieldPath, WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** A newer document, and the owner whose documents it may replace. */
interface Newer {
  entry: WrittenEntry<'partnerships' | 'sources'>;
  title: string;
  replaces: readonly ReplacedPart[];
  path: FieldPath;
  isOwn(document: WrittenEntry<'sources'>): boolean;
}

/** Newer documents that are said to replace another owner's document, or a part that nobody cites. */
export function checkReplacements(content: WrittenContent): Problem[] {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const places = citedPlaces(Object.values(content).flat());
  return [...later(content), ...held(content)].flatMap((newer) =>
    newer.replaces.flatMap(({ document, part }, index) => {
      const old = sources.get(document);
      if (!old) return [];
      const at = (field: string) => newer.entry.placeOf([...newer.path, index, field]);
      const owner = old.data.partnership ?? old.data.publisher;
      const foreign = newer.isOwn(old)
        ? []
        : [
            problemOf('replaces-foreign-document', at('document'), {
              document,
              owner,
              newer: newer.title,
            }),
          ];
      const cited = [...(places.get(document) ?? [])];
      const unknown =
        part === undefined || cited.some((place) => place.startsWith(part))
          ? []
          : [
              problemOf('no-such-place', at('part'), {
                part,
                document,
                nearest: nearest(part, cited),
              }),
            ];
      return [...foreign, ...unknown];
    }),
  );
}

function later({ partnerships }: WrittenContent): Newer[] {
  return partnerships.flatMap((entry) =>
    entry.data.laterDocuments.map(({ title, replaces }, index) => ({
      entry,
      title,
      replaces,
      path: ['laterDocuments', index, 'replaces'],
      isOwn: ({ data }) => data.partnership === entry.id,
    })),
  );
}

function held({ sources }: WrittenContent): Newer[] {
  return sources.map((entry) => ({
    entry,
    title: entry.data.title,
    replaces: entry.data.replaces,
    path: ['replaces'],
    isOwn: ({ data }) =>
      data.partnership === entry.data.partnership &&
      (data.partnership !== undefined || data.publisher === entry.data.publisher),
  }));
}
