import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How a lock waits; tests wait less. */
export interface LockOptions {
  /** Told once that another build has to be waited for, by its process. */
  onWait: (pid: number) => void;
  /** Milliseconds between two looks. */
  every?: number;
  /** Milliseconds after which the wait is given up. */
  most?: number;
  /** Tells whether a process is there. */
  isRunning?: (pid: number) => boolean;
}

/**
 * Takes the lock of a build, a file with the number of the process. A lock whose process is gone is taken over; while
 * another build runs, this one waits. Gives what lets go of the lock.
 *
 * @throws in plain words when the other build does not end.
 */
export async function takeLock(
  file: string,
  { onWait, every = 500, most = 30 * 60_000, isRunning = isProcess }: LockOptions,
): Promise<() => Promise<void>> {
  const own = `${process.pid}\n`;
  const end = Date.now() + most;
  for (let told = false; ;) {
    if (await writtenFirst(file, own)) return () => rm(file, { force: true });
    const text = await readFile(file, 'utf8').catch(() => undefined);
    // Its build has just ended.
    if (text === undefined) continue;
    const pid = Number(text);
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isRunning(pid)) {
      await removeStale(file, text);
      continue;
    }
    if (Date.now() > end)
      throw new Error(
        `Another build of this site (process ${pid}) has not ended. End it, or delete ${file}, then build again.`,
      );
    if (!told) onWait(pid);
    told = true;
    await setTimeout(every);
  }
}

/** Writes a file that is not there yet, whole. False when it is there. */
async function writtenFirst(file: string, text: string): Promise<boolean> {
  const written = `${file}.${process.pid}`;
  await writeFile(written, text);
  try {
    // Unlike a rename, this never takes the place of a lock that another process has just made.
    await link(written, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(written, { force: true });
  }
}

/** Removes the lock of a process that is gone; if another build has taken it over meanwhile, puts that back. */
async function removeStale(file: string, text: string): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const taken = await readFile(aside, 'utf8');
  if (taken !== text) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
