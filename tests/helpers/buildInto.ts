import { build } from 'astro';

/** Builds the site in the working folder into another folder, as `npm run build` does, with its own cache. */
const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('Give a folder for the site and one for the cache.');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ root: process.cwd(), outDir, cacheDir, force: true, logLevel: 'error' });
