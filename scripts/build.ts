import { buildSite } from '../src/build/buildSite.ts';

if (!(await buildSite(process.argv.slice(2), { slices: true }))) process.exitCode = 1;
