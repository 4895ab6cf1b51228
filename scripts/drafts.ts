import { handbook } from '../handbook.config.ts';
import { startSite } from '../src/build/startSite.ts';

if (!(await startSite(handbook, process.argv.slice(2), { drafts: true }))) process.exitCode = 1;
