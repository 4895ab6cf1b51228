import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fieldGuide } from '../../src/build/fieldGuide/fieldGuide.ts';

const GUIDE = new URL('../../docs/content-fields.md', import.meta.url);

test('docs/content-fields.md is what the schemas say', async () => {
  const checkedIn = await readFile(GUIDE, 'utf8').catch(() => '');
  const isCurrent = checkedIn === fieldGuide();
  expect(isCurrent, 'docs/content-fields.md is out of date. Run `npm run docs:fields`.').toBe(true);
});

test('every kind of every choice is in docs/content-fields.md, with its fields', () => {
  const guide = fieldGuide();
  expect(guide).not.toMatch(/^\| `[^`]*kind` \|  \|/m);
  expect(guide).toMatch(
    /^\| `members\[\]\.party\.kind` \| Kind \| yes \| One of `group`, `agency`, `role`, `body`, `to-be-confirmed`, `not-given`\./m,
  );
  expect(guide).toMatch(/^\| `members\[\]\.party\.role` \|.*For `role`\./m);
  for (const kind of ['phone', 'email', 'form', 'page', 'post'])
    expect(guide).toMatch(new RegExp(`^\\| \`channels\\[\\]\\.kind\` .*\`${kind}\``, 'm'));
});
