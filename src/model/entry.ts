import type { CollectionName, EntryData } from '../schemas/collections.ts';

/** One validated entry, with its id and the folder it lives in. */
export interface Entry<Name extends CollectionName> {
  collection: Name;
  id: string;
  /** Id of the partnership whose folder holds it, or `shared`. */
  owner: string;
  data: EntryData<Name>;
  /** The text below its fields; none where it was not read from a file. */
  body?: string;
  /** Path of its file from the project root; none where it was not read from a file. */
  file?: string;
}

/** An entry of any one of several content types. */
export type EntryOf<Names extends CollectionName> = { [Name in Names]: Entry<Name> }[Names];

/** All entries of all content types, as read. */
export type Content = { [Name in CollectionName]: Entry<Name>[] };

/** The content of the site on one day, found by id. */
export interface Handbook {
  /** The day that "current" and "ended" are worked out for, `YYYY-MM-DD`. */
  today: string;
  entries: { [Name in CollectionName]: ReadonlyMap<string, Entry<Name>> };
}
