import { resolve } from 'node:path';
import { forgetUnused } from '../../cache/keptFiles.ts';
import { cacheFolder } from '../../cache/projectPaths.ts';
import { compressSite } from '../precompressed/compressSite.ts';
import { sayProgress } from '../sayProgress.ts';
import { makeWhole } from './makeWhole.ts';
import { SITE_FILES } from './wholeFolder.ts';

/** Folders of what builds keep, of each file under a name that is never used again when it is out of date. */
const CACHES = ['charts', 'compiled', 'compressed', 'english', 'pages', 'sheets', 'styles'];

/**
 * Makes a site anew as {@link makeWhole} does, with the compressed forms of its texts, and forgets what
 * builds have kept and not used for long.
 *
 * @param folder Where it will be, from the working folder.
 * @param make Makes all of it but these forms, in the folder that it is given.
 * @throws in plain words when it is not whole, and what `make` throws.
 */
export async function makeSite(
  folder: string,
  make: (next: string) => Promise<void>,
): Promise<void> {
  await makeWhole(resolve(folder), SITE_FILES, async (next) => {
    await make(next);
    const { compressed, unchanged } = await compressSite(next);
    sayProgress(`Compressed ${compressed} texts; ${unchanged} are unchanged.`);
  });
  await Promise.all(CACHES.map((name) => forgetUnused(cacheFolder(`handbook-${name}`))));
}
