import { relative } from 'node:path';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { keepReads } from '../lib/reads.ts';
import { buildFromBundle } from './keptBundle/buildFromBundle.ts';
import { bundleFolder } from './keptBundle/bundleFolder.ts';
import { keptFolder } from './keptPages/keptFolder.ts';
import { saveMemory } from './saveMemory.ts';

/** How a site is built: with nothing of the build before, and where Astro has its own cache. */
export interface KeptBuild {
  clean?: boolean | undefined;
  cacheDir?: string;
}

/**
 * Builds the site into a folder with what the last build has kept, and keeps what the next one can use. Astro is started only
 * where its code, or a text that is a program, has changed.
 */
export async function buildKept(outDir: string, { clean, ...options }: KeptBuild): Promise<void> {
  saveMemory();
  keepReads(true);
  if (clean)
    for (const folder of [keptFolder(), bundleFolder()])
      await rm(folder, { recursive: true, force: true });
  if (!(await buildFromBundle(outDir, process.cwd()))) await buildWithAstro(outDir, options);
}

/** Builds the site into a folder. Nothing of an earlier build is taken for what there is now. */
export async function buildWithAstro(
  outDir: string,
  options: Pick<KeptBuild, 'cacheDir'> = {},
): Promise<void> {
  saveMemory();
  const { build } = await import('astro');
  // `force` empties Astro's store of entries.
  // Astro's own log is a line for each page; the integrations say in a few lines what has been done.
  await build({
    root: process.cwd(),
    outDir: relative(process.cwd(), outDir),
    logLevel: 'warn',
    logger: { entrypoint: fileURLToPath(new URL('astroLog.ts', import.meta.url)) },
    force: true,
    ...options,
  });
}
