import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { byCode } from '../../lib/sorting.ts';
import { cacheFolder } from '../../cache/projectPaths.ts';
import { HEAD_FILE } from '../../search/shardFiles.ts';
import { coresOf } from '../rendering/cores.ts';
import { fileKindOf } from '../serve/contentTypes.ts';
import type { TextFile } from './compressFile.ts';
import type { ThreadWork } from './compressThread.ts';
import type { Effort } from './encodings.ts';

/** The module that a thread runs. */
const THREAD = new URL('./compressThread.ts', import.meta.url);

/**
 * Writes `.br` and `.gz` beside every text of a built site, so that no host has to compress while somebody waits. Texts
 * that are as they were in the build before are not compressed again. All cores take part.
 * Gives how many texts were compressed, and how many are unchanged.
 */
export async function compressSite(
  folder: string,
  cache = cacheFolder('handbook-compressed'),
): Promise<{ compressed: number; unchanged: number }> {
  const shares = shared(await textsIn(folder), coresOf(process.env));
  const done = (await Promise.all(shares.map((files) => inThread({ files, cache })))).flat();
  const compressed = done.filter((isNew) => isNew).length;
  return { compressed, unchanged: done.length - compressed };
}

async function textsIn(folder: string): Promise<TextFile[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => fileKindOf(file).isText)
    .map((file): TextFile => ({ file: join(folder, file), effort: effortFor(file) }))
    .toSorted(byCode(({ file }) => file));
}

/** What many pages load. */
const SHARED = /\.(?:css|js)$/;

/** What a browser shows. */
const SHOWN = /\.(?:html|svg)$/;

const SEARCH_FOLDER = `${dirname(HEAD_FILE)}/`;

/** Somebody waits for what pages load, for answers of the search and for a page; data, feeds and calendars are taken away. */
function effortFor(file: string): Effort {
  const isOfSearch = `/${file.replaceAll('\\', '/')}`.startsWith(SEARCH_FOLDER);
  if (SHARED.test(file) || isOfSearch) return 'most';
  return SHOWN.test(file) ? 'fitting' : 'little';
}

/** Files in as many shares as there are cores. Neighbours are alike in size, so they go to different shares. */
function shared(files: readonly TextFile[], cores: number): TextFile[][] {
  return Array.from({ length: cores }, (_, core) =>
    files.filter((_file, index) => index % cores === core),
  ).filter((share) => share.length > 0);
}

function inThread(workerData: ThreadWork): Promise<boolean[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread that compresses files has ended early.')));
  });
}
