import { hash } from 'node:crypto';

/** What the file of an entry says in which nothing is wrong, whatever other files say. */
export interface SoundFile {
  /** Fields of the entry, as they are in the file. */
  fields: Record<string, unknown>;
  /** The same as its schema gives them. */
  data: unknown;
}

/** A file of the content: its path from the content folder, and what it says. */
interface FileText {
  path: string;
  text: string;
}

/** Gives what the file that has a hash says: what is known, or else what `make` finds, if it finds nothing wrong. */
type KnownFiles = (of: string, make: () => SoundFile | undefined) => SoundFile | undefined;

let known: KnownFiles | undefined;

/**
 * Has what was found in files before taken for files that are the same. To read YAML, to look for characters that nobody sees
 * and to compare fields with a schema takes most of the time of reading content.
 */
export function takeKnownFiles(files: KnownFiles | undefined): void {
  known = files;
}

/** What a file says that was sound when it was read before; undefined for any other. */
export function soundBefore(file: FileText): SoundFile | undefined {
  return known?.(hashOf(file), () => undefined);
}

/** Has a sound file known to the next build. */
export function keepSound(file: FileText, says: SoundFile): void {
  known?.(hashOf(file), () => says);
}

function hashOf({ path, text }: FileText): string {
  return hash('sha256', `${path}\n${text}`);
}
