import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildKept } from '../../src/build/buildPages.ts';
import { keptFolder } from '../../src/build/keptPages/keptFolder.ts';

/**
 * Builds the site into the folder that is its first argument, with what the last build has kept: nothing of it when the
 * third is `clean`, and none of its pages when it is `pages anew`.
 */
const [outDir = '', cacheDir = '', state = ''] = process.argv.slice(2);
if (state === 'pages anew') await rm(join(keptFolder(), 'pages.kept'), { force: true });
await buildKept(outDir, { cacheDir, clean: state === 'clean' });
