import { hash } from 'node:crypto';

/** Fields of an entry, as they are in its file. */
export type Fields = Record<string, unknown>;

/** Gives the fields of a text that has a hash: those that are known, or else what `make` finds, if it finds nothing wrong. */
export type KnownFields = (of: string, make: () => Fields | undefined) => Fields | undefined;

let known: KnownFields | undefined;

/** Has what was read of texts before taken for texts that are the same. YAML takes most of the time of reading content. */
export function takeKnownFields(fields: KnownFields | undefined): void {
  known = fields;
}

/** The fields of a text without a fault: those that are known, or those that `make` finds. */
export function fieldsOf(text: string, make: () => Fields | undefined): Fields | undefined {
  return known ? known(hash('sha256', text), make) : make();
}
