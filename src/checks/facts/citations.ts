import type { ContentEntry, FieldPath } from '../../loader/entries.ts';
import { referencesIn } from '../../schemas/references.ts';
import { valueAt } from '../../schemas/schemaTree.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';

/** A citation with its place in the fields of an entry. */
export interface PlacedCitation {
  citation: Citation;
  path: FieldPath;
}

/** Every citation of an entry: its own, and those of its steps, deliverables and other parts. */
export function citationsIn({ collection, data }: ContentEntry): PlacedCitation[] {
  return referencesIn(collectionDefinitions[collection].schema, data)
    .filter((found) => found.collection === 'sources' && found.path.at(-1) === 'document')
    .map(({ path }) => path.slice(0, -1))
    .map((path) => ({ citation: valueAt(data, path) as Citation, path }));
}
