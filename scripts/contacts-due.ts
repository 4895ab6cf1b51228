import { readHandbook } from '../src/loader/readHandbook.ts';
import { CONTENT_FOLDER } from '../src/loader/siteContent.ts';
import { callSheet } from '../src/build/sheets/callSheet.ts';

process.stdout.write(callSheet(await readHandbook(CONTENT_FOLDER)));
