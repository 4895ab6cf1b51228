import { hash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** What the name of a stored file ends in. */
const ENDING = '.stored';

/** Name of a stored file, or of what a process that was stopped has not finished. */
const STORED = /^[\da-f]{64}\.stored(?:\.\d+\.\d+\.unfinished)?$/;

/** Some content, and its SHA-256. */
export interface StoredContent {
  hash: string;
  content: Uint8Array;
}

/** Files in a folder, each named by the SHA-256 of its content: what was changed by hand or damaged is never given out. */
export interface ContentStore {
  /** Stores some content under its hash. */
  add: (content: StoredContent) => void;
  /** The content with this hash; undefined when there is none, or when it is not what was stored. */
  find: (hash: string) => Buffer | undefined;
  /** Puts content that was found at another path, without a copy of it where the file system can: the path leads to it as well. */
  place: (found: StoredContent, path: string) => void;
  /** Whether a file of the folder belongs to the store. */
  owns: (name: string) => boolean;
  /** Name of the file with the content of this hash. */
  nameOf: (hash: string) => string;
}

/** The store in a folder, which is made with the first content. */
export function contentStore(folder: string): ContentStore {
  const nameOf = (name: string) => `${name}${ENDING}`;
  const pathOf = (name: string) => join(folder, nameOf(name));
  // Some hosts take one file with two paths for two different things, and pack only the first.
  const placed = new Set<string>();
  return {
    add: ({ hash: name, content }) => {
      const unfinished = `${pathOf(name)}.${process.pid}.${threadId}.unfinished`;
      try {
        writeInto(folder, unfinished, content);
        renameSync(unfinished, pathOf(name));
      } catch (error) {
        rmSync(unfinished, { force: true });
        throw error;
      }
    },
    find: (name) => {
      try {
        const content = readFileSync(pathOf(name));
        return hash('sha256', content) === name ? content : undefined;
      } catch {
        return undefined;
      }
    },
    place: ({ hash: name, content }, path) => {
      const isFirst = !placed.has(name);
      placed.add(name);
      if (!isFirst || !linked(pathOf(name), path)) writeFileSync(path, content);
    },
    owns: (name) => STORED.test(name),
    nameOf,
  };
}

/** Writes a file. Its folder is nearly always there, and looking for it takes as long as writing. */
function writeInto(folder: string, path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
  }
}

/** Whether one file has got a further path. Not every file system can do that, and none across two disks. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
