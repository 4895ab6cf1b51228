import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Compiling our code and its packages takes a second of each build.
enableCompileCache(resolve('node_modules/.cache/handbook-compiled'));
const { buildSite } = await import('../src/build/buildSite.ts');

if (!(await buildSite(process.argv.slice(2), { slices: true }))) process.exitCode = 1;
