import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFindings } from '../../src/build/findings/findingsHtml.ts';
import { findingsFor } from '../../src/build/findings/pageFindings.ts';
import { projectWith, VALID_CONTENT } from '../helpers/contentFolder.ts';

const FILE = 'luton/arrangements/funding.md';
const PAGE = '<body><main id="main-content"><h1>Funding</h1></main></body>';

/** The valid content, with a link in one text that leads nowhere. */
async function withBrokenLink() {
  const text = await readFile(join(VALID_CONTENT, FILE), 'utf8');
  return projectWith({ [FILE]: `${text}\nRead [the plan](/luton/no-such-page/).\n` });
}

test('a page names the problems of the file it is made from, with file, line and advice', async () => {
  const findings = await findingsFor(await withBrokenLink(), '/luton/arrangements/funding/');
  expect(findings.here).toMatchObject([{ file: `src/content/${FILE}`, severity: 'error' }]);
  const html = withFindings(PAGE, findings);
  expect(html).toContain('<main id="main-content"><div class="app-note"');
  expect(html).toContain('1 problem on this page');
  expect(html).toContain(`src/content/${FILE}, line `);
  expect(html).toContain(findings.here[0]!.advice.split(' ')[0]);
});

test('other pages say folded that there is a problem in another file', async () => {
  const findings = await findingsFor(await withBrokenLink(), '/luton/');
  expect(findings.here).toEqual([]);
  const html = withFindings(PAGE, findings);
  expect(html).not.toContain('on this page');
  expect(html).toMatch(/<details[^>]*><summary[^>]*>\d+ problems? in other files/);
});

test('words of a file do nothing on the page', () => {
  const problem = {
    file: 'src/content/luton/<b>.md',
    code: 'x',
    severity: 'error',
    message: '"<script>alert(1)</script>" is no title.',
    advice: 'Type one.',
  } as const;
  const html = withFindings(PAGE, { here: [problem], elsewhere: [] });
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});

test('a page is as it was when nothing is wrong', () => {
  expect(withFindings(PAGE, { here: [], elsewhere: [] })).toBe(PAGE);
});
