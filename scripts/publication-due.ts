import { appendFile } from 'node:fs/promises';
import { isDue } from '../src/loader/publication/dueMoments.ts';
import { readContent } from '../src/loader/readContent.ts';
import { CONTENT_FOLDER } from '../src/loader/siteContent.ts';

/** A workflow that starts every hour may start late, or be passed over: three hours make up for that. */
const HOURS = 3;

const { content } = await readContent(CONTENT_FOLDER);
const due = isDue(content, new Date(), HOURS);
process.stdout.write(
  due
    ? `An entry has come or gone within ${HOURS} hours: build the site.\n`
    : `No entry has come or gone within ${HOURS} hours.\n`,
);
const output = process.env['GITHUB_OUTPUT'];
if (output) await appendFile(output, `due=${due}\n`);
