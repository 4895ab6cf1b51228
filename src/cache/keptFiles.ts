import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Letters of a SHA-256 hash, which comes first in each kept file, with a line break after it. */
const HASH_LENGTH = 64;

/** Keeps what took long to make. Another process or thread that reads the file sees all of it or nothing. */
export function keep(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  const unfinished = `${path}.${process.pid}.${threadId}.unfinished`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${hash('sha256', bytes)}\n`), bytes]));
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** What was kept; undefined when there is nothing, or when it is not what was written: a full disk, a hand in the folder. */
export function kept(path: string): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = file.subarray(HASH_LENGTH + 1);
  const written = file.subarray(0, HASH_LENGTH).toString('latin1');
  return written === hash('sha256', bytes) ? bytes : undefined;
}
