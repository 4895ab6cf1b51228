import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collectionDefinitions, collectionNames } from './schemas/collections.ts';
import type { CollectionName } from './schemas/collections.ts';
import { contentGlob, parseContentPath } from './schemas/contentPaths.ts';

function collection<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: glob({
      base: './src/content',
      pattern: contentGlob(name),
      generateId: ({ entry }) => parseContentPath(entry)?.id ?? entry,
    }),
    schema: collectionDefinitions[name].schema as (typeof collectionDefinitions)[Name]['schema'],
  });
}

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, collection(name)]),
) as { [Name in CollectionName]: ReturnType<typeof collection<Name>> };
