import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Letters of a SHA-256 hash, which comes first in each kept file, with a line break after it. */
const HASH_LENGTH = 64;

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds for which something is kept without use. */
const KEPT_FOR = 30 * DAY;

/** Name of the file that says when a folder was last gone through for what is of no use any more. */
const LOOKED = 'looked';

/** Keeps what took long to make. Another process or thread that reads the file sees all of it or nothing. */
export function keep(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const unfinished = `${path}.${process.pid}.${threadId}.unfinished`;
  try {
    writeParts(unfinished, [Buffer.from(`${hash('sha256', bytes)}\n`), bytes]);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Writes a file of several parts, which together may be too large to copy. */
function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openNew(path);
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/** Opens a file to be written. Its folder is nearly always there, and looking for it takes as long as writing. */
function openNew(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  }
}

/**
 * What was kept; undefined when there is nothing, or when it is not what was written: a full disk, a hand in the folder.
 * Once a day it is marked as still of use.
 */
export function kept(path: string): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = file.subarray(HASH_LENGTH + 1);
  const written = file.subarray(0, HASH_LENGTH).toString('latin1');
  if (written !== hash('sha256', bytes)) return undefined;
  markUsed(path);
  return bytes;
}

function markUsed(path: string): void {
  try {
    const now = Date.now();
    if (statSync(path).mtimeMs < now - DAY) utimesSync(path, new Date(now), new Date(now));
  } catch {
    // Another process has just removed it, or may only read it: what is lost is made again.
  }
}

/**
 * Removes what nobody has used for long from a folder of kept files, so that it does not grow for ever: files, and folders
 * into which nothing was written. Once a day is enough. Never stops a build: what could not be removed is tried the next time.
 */
export async function forgetUnused(folder: string): Promise<void> {
  const now = Date.now();
  const looked = join(folder, LOOKED);
  if ((await lastChange(looked)) > now - DAY) return;
  const names = await readdir(folder).catch(() => []);
  try {
    for (const name of names) {
      const path = join(folder, name);
      if ((await lastChange(path)) < now - KEPT_FOR)
        await rm(path, { recursive: true, force: true });
    }
    await mkdir(folder, { recursive: true });
    await writeFile(looked, '');
  } catch {
    // A full disk, or a folder that may only be read.
  }
}

/** When a file or folder was last changed; 0 for one that another build has removed. */
async function lastChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}
