import { handbook } from '../handbook.config.ts';
import { previewSite } from '../src/build/startSite.ts';

if (!(await previewSite(handbook))) process.exitCode = 1;
