import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NumbersRead } from './telephoneNumbers.ts';
import { numbersInText } from '../../lib/telephone/numbersInText.ts';

/** Where the numbers of the stored copies are kept. */
export const NUMBERS_FILE = new URL('numbers.json', import.meta.url);

/** The numbers that are checked in. */
export async function readNumbers(): Promise<NumbersRead> {
  return JSON.parse(await readFile(NUMBERS_FILE, 'utf8')) as NumbersRead;
}

/** Reads the numbers of all copies in some folders. No words of the copies are kept. */
export async function numbersOfFolders(folders: readonly string[]): Promise<NumbersRead> {
  const copies: NumbersRead['copies'] = {};
  for (const folder of folders) {
    for (const name of (await readdir(folder))
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .sort()) {
      const text = await readFile(join(folder, name), 'utf8');
      const numbers = numbersInText(text).sort();
      if (numbers.length > 0) copies[name] = { sha256: hash('sha256', text), numbers };
    }
  }
  return { copies };
}
