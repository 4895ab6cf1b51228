import { readHandbook } from '../src/contentCheck/readHandbook.ts';
import { callSheet } from '../src/site/callSheet.ts';

process.stdout.write(callSheet(await readHandbook('src/content')));
