import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handbook as settings } from '../../../../handbook.config.ts';
import type * as BundleFolder from '../../../../src/build/keptBundle/bundleFolder.ts';
import { bundleLeft, keepBundle } from '../../../../src/build/keptBundle/keptBundle.ts';
import type { PageApp } from '../../../../src/build/rendering/pageBundle.ts';
import { keepReads } from '../../../../src/lib/reads.ts';
import type { SiteSettings } from '../../../../src/schemas/siteSettings.ts';
import { forgetContent } from '../../../../src/loader/siteContent.ts';
import { projectWith } from '../../../helpers/contentFolder.ts';

const place = vi.hoisted(() => ({ kept: '' }));
vi.mock('../../../../src/build/keptBundle/bundleFolder.ts', async (original) => ({
  ...(await original<typeof BundleFolder>()),
  bundleFolder: () => place.kept,
}));

/** A text that is a program, and one that is not. */
const PROGRAM = 'src/content/luton/groups/2023/case-review-group.mdx';
const TEXT = 'src/content/luton/groups/2023/strategic-board.md';

const before = { ...settings };
let root = '';

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(async () => {
  root = await projectWith({});
  place.kept = mkdtempSync(join(tmpdir(), 'handbook-bundle-'));
  for (const file of ['src/page.ts', 'public/a.txt', 'astro.config.mjs', 'handbook.config.ts'])
    write(file, '');
  write('package-lock.json', '{}');
  write('out/_astro/styles.css', 'a{}');
  write('made/prerender-entry.mjs', 'export const app = 1;');
  keepReads(true);
  const app = { getOptions: () => ({ allPages: {} }) } as unknown as PageApp;
  const entry = join(root, 'made/prerender-entry.mjs');
  await keepBundle({ app, outDir: join(root, 'out'), entry, routes: [], root });
});
afterEach(() => {
  keepReads(false);
  Object.assign(settings, before);
  rmSync(place.kept, { recursive: true });
});

/** Whether the bundle would be taken when the content has been read again. */
async function isTaken(): Promise<boolean> {
  forgetContent(root);
  return (await bundleLeft(root)) !== undefined;
}

test('a bundle is taken while nothing has changed', async () => {
  expect(await isTaken()).toBe(true);
});

test('a bundle is taken when a text has changed that is no program, and not when one has that is', async () => {
  appendFileSync(join(root, TEXT), '\nIt meets once more.\n');
  expect(await isTaken()).toBe(true);
  appendFileSync(join(root, PROGRAM), '\nIt meets once more.\n');
  expect(await isTaken()).toBe(false);
});

test.each<Partial<SiteSettings>>([
  { origin: 'https://another.example' },
  { basePath: '/another/' },
  { accent: '#1d4f91' },
  { leaveTo: 'https://another.example/weather' },
])('a bundle is not taken with settings that may be in it: %o', async (others) => {
  Object.assign(settings, others);
  expect(await isTaken()).toBe(false);
});

test('a bundle is taken with a name that pages ask for when they are made', async () => {
  settings.name = 'Another Handbook';
  expect(await isTaken()).toBe(true);
});

test('a bundle of which a file has changed is not taken', async () => {
  writeFileSync(join(place.kept, 'bundle/_astro/styles.css'), 'b{}');
  expect(await isTaken()).toBe(false);
});
