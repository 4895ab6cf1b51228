import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesIn } from './site.ts';

/** Every file below a folder, by its path. */
export async function contentsOf(folder: string): Promise<Map<string, string>> {
  const files = filesIn(folder).map(
    async (file) => [file, await readFile(join(folder, file), 'base64')] as const,
  );
  return new Map(await Promise.all(files));
}

/** Expects two folders to have the same files, byte for byte. */
export function expectSame(one: Map<string, string>, other: Map<string, string>): void {
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one.keys()].filter((file) => one.get(file) !== other.get(file))).toEqual([]);
}
