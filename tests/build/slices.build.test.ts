import { appendFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileHashes } from '../../src/build/slices/fileHashes.ts';
import { isDeep } from '../helpers/depth.ts';
import { copyProject } from '../helpers/projectCopy.ts';
import type { ProjectCopy } from '../helpers/projectCopy.ts';

/** Two partnerships that share an arrangement, and one alone: of each, pages, charts, contacts and old addresses. */
const EDITION = `export default {
  name: 'Sliced handbook',
  owner: 'its editors',
  description: 'How agencies in three places protect children.',
  origin: 'https://slices.example',
  basePath: '/handbook/',
  contentFolder: 'tests/fixtures/variety/content',
  partnerships: ['exampleton', 'limeford', 'stoneham'],
};
`;
const env = { HANDBOOK_CONFIG: 'slices.ts', HANDBOOK_TODAY: '2026-11-21' };
const SLICES = ['exampleton,shared', 'limeford,limeford-stoneham,stoneham'];
const folderOf = (slice: string) => join('dist-slices', slice.replaceAll(',', '+'));

// Five builds and joins: of use only when everything is tested.
describe.runIf(isDeep)('a site that is built in slices', () => {
  let copy: ProjectCopy;
  let whole: Record<string, string>;

  const run = async (script: string, args: readonly string[] = [], more = {}) => {
    const { code, output } = await copy.run(script, { ...env, ...more }, args);
    if (code !== 0) throw new Error(output.slice(-2000));
  };
  const hashes = (folder: string) => fileHashes(join(copy.root, folder));

  beforeAll(async () => {
    copy = await copyProject();
    await copy.append('slices.ts', EDITION);
    await run('scripts/build.ts');
    whole = await hashes('dist');
    await rename(join(copy.root, 'dist'), join(copy.root, 'whole'));
    for (const slice of SLICES) await run('scripts/build.ts', ['--only', slice]);
  }, 300_000);

  afterAll(() => copy.remove());

  test.each(SLICES)(
    'has in each slice files of the whole site, byte for byte (%s)',
    async (slice) => {
      const files = await hashes(join(folderOf(slice), 'site'));
      expect(Object.keys(files).filter((file) => files[file] !== whole[file])).toEqual([]);
      const [owner] = slice.split(',');
      expect(Object.keys(files)).toContain(`${owner}/index.html`);
    },
  );

  test('has each page in one slice', async () => {
    const lists = await Promise.all(SLICES.map((slice) => hashes(join(folderOf(slice), 'site'))));
    const pages = lists.flatMap((files) =>
      Object.keys(files).filter((file) => file.endsWith('.html')),
    );
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('is, when the slices are joined, the site that one build makes, byte for byte', async () => {
    await run('scripts/join.ts', SLICES.map(folderOf));
    expect(await hashes('dist')).toEqual(whole);
  });

  test.each([
    ['a slice is missing', [folderOf(SLICES[0]!)], {}, /"limeford", .* and "stoneham" are in none/],
    ['a slice is named twice', [folderOf(SLICES[0]!), folderOf(SLICES[0]!)], {}, /is named twice/],
    ['a folder is no slice', ['whole'], {}, /"whole" is no whole slice/],
    ['settings are others', [], { HANDBOOK_BASE_PATH: '/' }, /was built with other settings/],
  ])('is not joined, and the site before stays, when %s', async (_, slices, more, message) => {
    await expect(run('scripts/join.ts', slices, more)).rejects.toThrow(message);
    expect(await hashes('dist')).toEqual(whole);
    expect(await readdir(copy.root)).not.toContain('dist.new');
  });

  test('is not joined when a slice is damaged', async () => {
    const page = join(folderOf(SLICES[1]!), 'site', 'limeford', 'index.html');
    await appendFile(join(copy.root, page), ' ');
    await expect(run('scripts/join.ts')).rejects.toThrow(/is damaged: limeford\/index\.html/);
    expect(await hashes('dist')).toEqual(whole);
  });

  test('does not have a slice of a partnership that is not there', async () => {
    await expect(run('scripts/build.ts', ['--only', 'exampleton-2'])).rejects.toThrow(
      /no partnership with the id "exampleton-2"\. Did you mean "exampleton"\?/,
    );
    expect(await readdir(join(copy.root, 'dist-slices'))).toHaveLength(SLICES.length);
  });
});
