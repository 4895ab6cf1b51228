import { buildSite } from '../src/site/buildSite.ts';

if (!(await buildSite(process.argv.slice(2)))) process.exitCode = 1;
