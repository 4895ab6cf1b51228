import { addAll } from '../lib/lists.ts';
import { byCode } from '../lib/sorting.ts';
import type { Dirent } from 'node:fs';
import { channel } from 'node:diagnostics_channel';
import { readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Place, Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { lineFaults } from './lineFaults.ts';
import { soundBefore } from './textsReadBefore.ts';

/** A text file below the content folder. */
export interface TextFile {
  /** Path from the content folder, with forward slashes. */
  path: string;
  /** Path from the project root, with forward slashes. */
  file: string;
  text: string;
}

/** What came out of reading a folder. */
export interface ReadFiles {
  files: TextFile[];
  /** Number of files that were looked at, readable or not. */
  fileCount: number;
  problems: Problem[];
}

/** Tells whoever listens of each content file that is read, by its path: tests count them. */
export const FILE_READ = 'handbook:file-read';

const fileRead = channel(FILE_READ);

const MAX_BYTES = 1_000_000;

/** Most lines of one file that are named as no words of anybody. */
const MOST_LINES = 100;

/** Files that programs leave behind and nobody writes. */
const IGNORED_NAMES = new Set(['.gitkeep', '.DS_Store']);

/** Reads the text files of a folder and the folders in it. Links are not followed, large files not read. */
export async function readFiles(folder: string, root: string): Promise<ReadFiles> {
  const result: ReadFiles = { files: [], fileCount: 0, problems: [] };
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    const file = fromRoot(root, folder);
    result.problems.push(problemOf('no-folder', { file }, { folder: file }));
    return result;
  }
  const all = (await readdir(folder, { withFileTypes: true, recursive: true })).filter(
    (item) => !item.isDirectory() && !IGNORED_NAMES.has(item.name),
  );
  const pathOf = (item: Dirent) => fromRoot(folder, join(item.parentPath, item.name));
  for (const item of all) {
    const path = pathOf(item);
    const place = { file: fromRoot(root, join(folder, path)) };
    const text = readText(item, place);
    if (typeof text === 'string') result.files.push({ path, file: place.file, text });
    else result.problems.push(text);
    if (typeof text === 'string' && !soundBefore({ path, text }))
      addAll(result.problems, lineFaults(text, place).slice(0, MOST_LINES));
  }
  result.files.sort(byCode(({ path }) => path));
  result.fileCount = all.length;
  if (all.length === 0)
    result.problems.push(problemOf('no-files', { file: fromRoot(root, folder) }, {}));
  return result;
}

/** Addresses of the files in a folder that the site passes on as they are; none when there is no such folder. */
export async function addressesIn(folder: string): Promise<ReadonlySet<string>> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return new Set(
    found
      .filter((item) => item.isFile())
      .map((item) => `/${fromRoot(folder, join(item.parentPath, item.name))}`),
  );
}

/** Reads a file at once: waiting for each of thousands takes longer than reading it. */
function readText(item: Dirent, place: Place): string | Problem {
  if (item.isSymbolicLink()) return problemOf('symbolic-link', place, {});
  if (!item.isFile()) return problemOf('not-readable', place, {});
  const path = join(item.parentPath, item.name);
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      return problemOf('file-too-large', place, { megabytes: (size / 1_000_000).toFixed(1) });
    }
    fileRead.publish(path);
    const text = decode(readFileSync(path));
    if (text === undefined) return problemOf('not-text', place, {});
    return text.trim() === '' ? problemOf('file-empty', place, {}) : text;
  } catch {
    return problemOf('not-readable', place, {});
  }
}

/** The text of a file, with the line endings of Windows read as those of every other system. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function fromRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}
