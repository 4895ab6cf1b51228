import { collectionDefinitions, collectionNames } from './collections.ts';
import type { CollectionName } from './collections.ts';

const SHARED = 'shared';
const INDEX = 'index';

/** What a path below `src/content` says about an entry. */
export interface ContentPath {
  collection: CollectionName;
  id: string;
  /** Partnership folder, or `shared`. */
  owner: string;
  extension: string;
}

/**
 * Reads collection, id and owner from a path relative to `src/content`, with forward slashes.
 * Returns undefined when the path is no place for an entry.
 */
export function parseContentPath(path: string): ContentPath | undefined {
  const extension = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  const parts = path.slice(0, path.length - extension.length - 1).split('/');
  const [owner = '', folder = '', ...rest] = parts;
  const collection = collectionNames.find((name) => fits(name, owner, folder, rest, extension));
  return collection && { collection, id: idOf(collection, owner, rest), owner, extension };
}

function fits(
  name: CollectionName,
  owner: string,
  folder: string,
  rest: string[],
  extension: string,
) {
  const definition = collectionDefinitions[name];
  const endings: readonly string[] = definition.body ? ['md', 'mdx'] : ['yaml'];
  if (definition.folder !== folder || !endings.includes(extension)) return false;
  if (definition.owner !== 'any' && (definition.owner === 'shared') !== (owner === SHARED))
    return false;
  const isIndex = rest.length === 2 && rest[1] === INDEX;
  switch (definition.place) {
    case 'file':
      return rest.length === 0;
    case 'folder':
      return rest.length === 1;
    case 'nested':
      return rest.length === 2 && !isIndex;
    case 'either':
      return rest.length === 1 || (rest.length === 2 && !isIndex);
    case 'index':
      return isIndex;
  }
}

function idOf(name: CollectionName, owner: string, rest: string[]): string {
  const definition = collectionDefinitions[name];
  const ownParts = definition.place === 'index' ? rest.slice(0, 1) : rest;
  const ownerParts = definition.owner === 'shared' ? [] : [owner];
  return [...ownerParts, ...ownParts].join('/');
}
