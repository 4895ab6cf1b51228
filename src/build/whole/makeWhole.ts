import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sayProgress } from '../sayProgress.ts';
import { takeLock } from './buildLock.ts';
import { clearLeftovers, discardNext, foldersOf, swapIn } from './wholeFolder.ts';
import type { SiteFolders } from './wholeFolder.ts';

/** One lock for all builds of a project: they share what is kept between builds. */
const LOCK = 'dist.lock';

/**
 * Makes a folder anew beside the one that is there, and puts it in its place when it is whole. The one before stays as it
 * is when anything goes wrong, or somebody stops the process. Waits for another build of this project.
 *
 * @param folder Where it will be: a whole path.
 * @param alwaysThere Files that it must have.
 * @param make Makes it in the folder that it is given.
 * @throws in plain words when it is not whole, and what `make` throws.
 */
export async function makeWhole(
  folder: string,
  alwaysThere: readonly string[],
  make: (next: string) => Promise<void>,
): Promise<void> {
  const release = await takeLock(resolve(LOCK), {
    onWait: (pid) =>
      sayProgress(`Another build of this site is running (process ${pid}). Waiting for its end.`),
  });
  const folders = await foldersOf(folder);
  const stopped = discardWhenStopped(folders, release);
  try {
    await clearLeftovers(folders);
    // Where this cannot be made, what builds would say so after a while, with lines of its code.
    await mkdir(folders.next);
    await make(folders.next);
    await swapIn(folders, alwaysThere);
  } catch (error) {
    discardNext(folders);
    throw error;
  } finally {
    stopped.forget();
    await release();
  }
}

/** Leaves nothing half made when somebody stops the build. */
function discardWhenStopped(folders: SiteFolders, release: () => Promise<void>) {
  const stop = () => {
    discardNext(folders);
    void release().finally(() => process.exit(1));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
