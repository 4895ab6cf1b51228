import { readHandbook } from '../src/loader/readHandbook.ts';
import { callSheet } from '../src/build/sheets/callSheet.ts';

process.stdout.write(callSheet(await readHandbook('src/content')));
