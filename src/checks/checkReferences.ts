import type { Place, Problem } from '../problems/problem.ts';
import { collectionDefinitions, collectionNames } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { canBeAddress, pathPattern } from '../loader/contentPlaces.ts';
import type { ContentFile } from '../loader/entries.ts';
import { nearestId } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { referencesIn } from '../schemas/references.ts';
import { valueAt } from '../schemas/schemaTree.ts';
import { labelOf } from '../problems/messageParts.ts';

/** Pages that list all entries of a type, where authors look ids up. */
const LISTS: Partial<Record<CollectionName, string>> = { requirements: '/guidance/' };

/** References to entries that do not exist or are of another type, and line numbers that refer to nothing. */
export function checkReferences({ files, ids, content }: ReadContent): Problem[] {
  const withoutCopy = new Set(
    content.sources.filter(({ data }) => !data.textFile).map(({ id }) => id),
  );
  return files.flatMap((file) => {
    const references = referencesIn(collectionDefinitions[file.collection].schema, file.fields);
    return references.flatMap(({ path, collection, id }) => [
      ...checkReference({ collection, id }, file.placeOf(path), ids),
      ...(withoutCopy.has(id) ? linesWithoutCopy(file, path, id) : []),
    ]);
  });
}

/** Checks that one reference leads to an entry of the right type. */
export function checkReference(
  { collection, id }: { collection: CollectionName; id: string },
  place: Place,
  ids: ReadContent['ids'],
): Problem[] {
  if (ids[collection].has(id) || id === '') return [];
  const nearest = nearestId(id, [...ids[collection].keys()].filter(canBeAddress));
  const wanted = labelOf(collection);
  const found = collectionNames.find((name) => ids[name].has(id));
  return found
    ? [problemOf('wrong-collection', place, { id, found: labelOf(found), wanted, nearest })]
    : [
        problemOf('no-such-entry', place, {
          label: wanted,
          id,
          nearest,
          files: pathPattern(collection),
          listedOn: LISTS[collection],
        }),
      ];
}

function linesWithoutCopy(file: ContentFile, path: PropertyKey[], document: string): Problem[] {
  const linesPath = [...path.slice(0, -1), 'lines'];
  if (path.at(-1) !== 'document' || valueAt(file.fields, linesPath) === undefined) return [];
  return [problemOf('lines-without-copy', file.placeOf(linesPath), { document })];
}
