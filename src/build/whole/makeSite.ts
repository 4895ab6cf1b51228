import { resolve } from 'node:path';
import { compressSite } from '../precompressed/compressSite.ts';
import { sayProgress } from '../sayProgress.ts';
import { makeWhole } from './makeWhole.ts';
import { SITE_FILES } from './wholeFolder.ts';

/**
 * Makes a site anew as {@link makeWhole} does, with the compressed forms of its texts.
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
}
