import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fieldGuide } from '../../src/contentCheck/fieldGuide.ts';

const GUIDE = new URL('../../docs/content-fields.md', import.meta.url);

test('docs/content-fields.md is what the schemas say', async () => {
  const checkedIn = await readFile(GUIDE, 'utf8').catch(() => '');
  const isCurrent = checkedIn === fieldGuide();
  expect(isCurrent, 'docs/content-fields.md is out of date. Run `npm run docs:fields`.').toBe(true);
});
