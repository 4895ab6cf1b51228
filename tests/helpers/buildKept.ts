import { buildKept } from '../../src/build/buildPages.ts';

/** Builds the site into the folder that is its first argument, with what the last build has kept unless the third is `clean`. */
const [outDir = '', cacheDir = '', state = ''] = process.argv.slice(2);
await buildKept(outDir, { cacheDir, clean: state === 'clean' });
