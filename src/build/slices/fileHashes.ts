import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** SHA-256 of each file below a folder, by its path with forward slashes, in the order of the paths. */
export async function fileHashes(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .toSorted();
  const hashes: Record<string, string> = {};
  for (const path of paths) hashes[path] = hash('sha256', await readFile(join(folder, path)));
  return hashes;
}
