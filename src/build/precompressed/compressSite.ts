import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { byCode } from '../../lib/sorting.ts';
import { cacheFolder } from '../../cache/projectPaths.ts';
import { coresOf } from '../rendering/cores.ts';
import { fileKindOf } from '../serve/contentTypes.ts';
import type { ThreadWork } from './compressThread.ts';

/** Milliseconds for which a compressed form is kept without use: thirty days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

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
  await mkdir(cache, { recursive: true });
  const files = await textsIn(folder);
  const shares = shared(files, coresOf(process.env));
  const marksUse = await isDayToMark(cache);
  const work = shares.map((share) => inThread({ files: share, cache, marksUse }));
  const done = (await Promise.all(work)).flat();
  if (marksUse) {
    await forgetOld(cache);
    await writeFile(join(cache, MARKED), '');
  }
  const compressed = done.filter((isNew) => isNew).length;
  return { compressed, unchanged: done.length - compressed };
}

/** File that says when what is kept was last marked as of use, and what was of none removed. */
const MARKED = 'marked';

/** Milliseconds between two of these: marking each of some thousand files takes as long as finding it. */
const MARKED_EVERY = 24 * 60 * 60 * 1000;

async function isDayToMark(cache: string): Promise<boolean> {
  const last = await stat(join(cache, MARKED)).catch(() => undefined);
  return !last || last.mtimeMs < Date.now() - MARKED_EVERY;
}

async function textsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => fileKindOf(file).isText)
    .map((file) => join(folder, file))
    .toSorted(byCode((file) => file));
}

/** Files in as many shares as there are cores. Neighbours are alike in size, so they go to different shares. */
function shared(files: readonly string[], cores: number): string[][] {
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

/** Removes what no build has used for long, so that what is kept does not grow with each build. */
async function forgetOld(cache: string): Promise<void> {
  const oldest = Date.now() - KEPT_FOR;
  const paths = (await readdir(cache)).map((name) => join(cache, name));
  await Promise.all(
    paths.map(async (path) => {
      // Another build may have removed it.
      const file = await stat(path).catch(() => undefined);
      if (file && file.mtimeMs < oldest) await rm(path, { force: true });
    }),
  );
}
