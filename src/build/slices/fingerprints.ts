import { createHash, hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { handbook as settings } from '../../../handbook.config.ts';
import { buildDay } from '../../lib/buildDay.ts';
import { CONTENT_FOLDER, entriesOf, siteContent } from '../../loader/siteContent.ts';

/** What the pages of a build depend on. Slices that differ in any of it are not of one site. */
export interface Fingerprints {
  /** The day, `YYYY-MM-DD`. */
  day: string;
  /** SHA-256 of the entries that are shown: the edition, and what is to come or gone at an hour, included. */
  content: string;
  /** SHA-256 of the settings. */
  settings: string;
  /** SHA-256 of the code, of its packages and of the files that are passed on as they are. */
  version: string;
}

/** What a build of a project is made from at this moment. */
export async function fingerprintsOf(root: string): Promise<Fingerprints> {
  return {
    day: buildDay(process.env, new Date()),
    content: await contentHash(root),
    settings: settingsHash(),
    version: await codeHash(root),
  };
}

/** SHA-256 of the settings that the site is built with. */
export function settingsHash(): string {
  return hash('sha256', JSON.stringify(settings));
}

async function contentHash(root: string): Promise<string> {
  const { shown, withdrawn } = await siteContent(root);
  const sum = createHash('sha256');
  for (const entry of entriesOf(shown)) sum.update(JSON.stringify(entry));
  return sum.update(JSON.stringify(withdrawn)).digest('hex');
}

/** Files and folders of the project that pages are made with. */
const CODE = ['src', 'public', 'astro.config.mjs', 'handbook.config.ts', 'package-lock.json'];

const codeHashes = new Map<string, Promise<string>>();

/** SHA-256 of what pages are made with, content apart. The code that a process has loaded stays: its files are read once. */
export function codeHash(root: string): Promise<string> {
  const known = codeHashes.get(root) ?? hashOfCode(root);
  codeHashes.set(root, known);
  return known;
}

async function hashOfCode(root: string): Promise<string> {
  const content = ['src/content', CONTENT_FOLDER].map((folder) => resolve(root, folder) + sep);
  const files = (await Promise.all(CODE.map((path) => filesBelow(resolve(root, path)))))
    .flat()
    .filter((file) => !content.some((folder) => file.startsWith(folder)))
    .toSorted();
  const sum = createHash('sha256').update(process.version);
  for (const file of files)
    sum.update(file.slice(resolve(root).length)).update(await readFile(file));
  return sum.digest('hex');
}

/** A file, or all files below a folder. */
async function filesBelow(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!found) return [path];
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
