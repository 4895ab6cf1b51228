import { readdir, readFile } from 'node:fs/promises';
import type { Outline } from './outline.ts';

const FOLDER = new URL('documents/', import.meta.url);

/** Where the outline of a text copy is kept. */
export function outlineFile(textFile: string): URL {
  return new URL(`${textFile.replace(/\.[^.]+$/, '')}.json`, FOLDER);
}

/** The outlines that are checked in, by name of the text copy. */
export async function readOutlines(): Promise<Map<string, Outline>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  const outlines = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as Outline),
  );
  return new Map(outlines.map((outline) => [outline.textFile, outline]));
}
