import type { Entry } from '../model/handbook.ts';
import type { Place } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentPath } from '../schemas/contentPaths.ts';

/** Steps from the top of a file's fields to one value: `['funding', 'rows', 2, 'amount']`. */
export type FieldPath = readonly PropertyKey[];

/** What a file holds besides its fields, and how to speak of its fields. */
interface Written {
  /** Path from the project root, with forward slashes. */
  file: string;
  /** Markdown or MDX text below the frontmatter; empty for YAML files. */
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  /** Where a field is in the file, for messages about it. */
  placeOf(path: FieldPath): Place;
}

/** A file at a place for entries whose fields could be read, valid or not. */
export interface ContentFile extends ContentPath, Written {
  /** Fields as they are in the file, before the schema has looked at them. */
  fields: Record<string, unknown>;
  /** A value as its author typed it, leading noughts included; undefined for lists and groups. */
  typedAt(path: FieldPath): string | undefined;
}

/** A valid entry of one content type, with the file it was read from. */
export interface WrittenEntry<Name extends CollectionName> extends Entry<Name>, Written {
  body: string;
  file: string;
}

/** A valid entry of any content type; `collection` tells which. */
export type ContentEntry = { [Name in CollectionName]: WrittenEntry<Name> }[CollectionName];

/** All valid entries, by content type, sorted by id. */
export type WrittenContent = { [Name in CollectionName]: WrittenEntry<Name>[] };
