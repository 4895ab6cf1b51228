import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { buildFromBundle } from '../../../../src/build/keptBundle/buildFromBundle.ts';
import { projectWith } from '../../../helpers/contentFolder.ts';

// Whatever stops the making of pages: here they are never made.
vi.mock('../../../../src/build/keptBundle/keptBundle.ts', () => ({
  bundleLeft: () => Promise.resolve({ routes: [] }),
}));
vi.mock('../../../../src/build/keptBundle/pagesFromBundle.ts', () => ({
  pagesFromBundle: () => Promise.reject(new Error('A page was not made.')),
}));

vi.mock('../../../../src/build/integrations/renderedCharts.ts', () => ({
  drawCharts: () => Promise.resolve('Drew no charts.'),
}));

const GROUP = 'src/content/luton/groups/2023/case-review-group.mdx';

let root = '';
beforeEach(async () => {
  root = await projectWith({});
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const build = () => buildFromBundle(join(root, 'site'), root);

test('when pages cannot be made because of the content, the build says what is wrong with that', async () => {
  const file = join(root, GROUP);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/document: \S+/, 'document: luton-1999'));
  await expect(build()).rejects.toThrow(/case-review-group\.mdx\n.*"luton-1999"/);
});

test('when nothing is wrong with the content, the build says what has stopped it', async () => {
  await expect(build()).rejects.toThrow('A page was not made.');
});
