import { defineCollection } from 'astro:content';
import { contentLoader } from './loader/contentLoader.ts';
import { collectionDefinitions, collectionNames } from './schemas/collections.ts';
import type { CollectionName } from './schemas/collections.ts';

function collection<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: contentLoader(name),
    schema: collectionDefinitions[name].schema as (typeof collectionDefinitions)[Name]['schema'],
  });
}

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, collection(name)]),
) as { [Name in CollectionName]: ReturnType<typeof collection<Name>> };
