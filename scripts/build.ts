import { buildSite } from '../src/build/buildSite.ts';

if (!(await buildSite(process.argv.slice(2)))) process.exitCode = 1;
