import { collectionDefinitions } from '../../schemas/collections.ts';
import { components } from '../../schemas/components.ts';
import { entryIdOf, referencesIn } from '../../schemas/references.ts';
import type { FoundReference } from '../../schemas/references.ts';
import type { Place } from '../../problems/problem.ts';
import type { ContentEntry } from '../entries.ts';

/** An entry that another one names, and where. */
export interface PlacedReference extends Pick<FoundReference, 'collection' | 'id'> {
  place: Place;
}

const COMPONENT = /<(?<name>[A-Z]\w*)[^<>]*?\bid="(?<id>[^"]*)"/g;

/** Every entry that an entry names: in a field, or in a component of its text. */
export function referencesOf(entry: ContentEntry): PlacedReference[] {
  const { schema } = collectionDefinitions[entry.collection];
  const inFields = referencesIn(schema, entry.data).map(({ collection, id, path }) => ({
    collection,
    id,
    place: entry.placeOf(path),
  }));
  if (!entry.file.endsWith('.mdx')) return inFields;
  const inText = [...entry.body.matchAll(COMPONENT)].flatMap((match) => {
    const { name = '', id = '' } = match.groups ?? {};
    const collection = Object.hasOwn(components, name) ? components[name]?.reference : undefined;
    const line = entry.bodyLine + entry.body.slice(0, match.index).split('\n').length - 1;
    return collection ? [{ collection, id: entryIdOf(id), place: { file: entry.file, line } }] : [];
  });
  return [...inFields, ...inText];
}
