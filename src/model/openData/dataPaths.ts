import type { CollectionName } from '../../schemas/collections.ts';
import { FILE_SCHEMAS } from '../../schemas/openData.ts';

/** Page that explains the open data. */
export const DATA_PAGE = '/data/';

/** The list of all files with many entries. */
export const CATALOGUE = '/data/index.json';

/** The file with all entries of a content type: `/data/case-reviews.json`. */
export function typeFile(type: CollectionName): string {
  return `/data/${wordsOf(type).join('-')}.json`;
}

/** The file with everything that is a partnership's own. */
export function partnershipFile(partnership: string): string {
  return `/data/partnerships/${partnership}.json`;
}

/** A table of comma-separated values. */
export function tableFile(name: string): string {
  return `/data/${name}.csv`;
}

/** A JSON Schema. */
export function schemaFile(name: string): string {
  return `/data/schemas/${wordsOf(name).join('-')}.schema.json`;
}

/** The schema of a file of entries. */
export const ENTRIES_SCHEMA = schemaFile(FILE_SCHEMAS.entries);

/** What the entries of a content type are called: `Case reviews`. */
export function titleOfType(type: CollectionName): string {
  const words = wordsOf(type).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `caseReviews` → `case`, `reviews`. */
function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
}
