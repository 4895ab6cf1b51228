import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainReason } from '../../../../src/build/whole/plainReason.ts';
import {
  clearLeftovers,
  foldersOf,
  SITE_FILES,
  swapIn,
} from '../../../../src/build/whole/wholeFolder.ts';
import type { SiteFolders } from '../../../../src/build/whole/wholeFolder.ts';

const FILES = [
  ...['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', '_headers', '_redirects'],
  ...['search/head.json', 'search/national.json', 'search/spelling.json', 'search/texts.json'],
  'pagefind/pagefind.js',
];

let parent: string;
let folders: SiteFolders;

/** Writes a whole site that can be told from others. */
function makeSite(folder: string, name: string): void {
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), name);
  }
}
const nameOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(async () => {
  // A path as people have them.
  parent = mkdtempSync(join(tmpdir(), 'handbook of Ynys Môn '));
  folders = await foldersOf(join(parent, 'dist'));
});
afterEach(() => {
  chmodSync(parent, 0o700);
  rmSync(parent, { recursive: true });
});

describe('a new site', () => {
  test('takes the place of the one before, and nothing else is left', async () => {
    makeSite(folders.site, 'before');
    makeSite(folders.next, 'next');
    await swapIn(folders, SITE_FILES);
    expect(nameOf(folders.site)).toBe('next');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('is put where there was none', async () => {
    makeSite(folders.next, 'next');
    await swapIn(folders, SITE_FILES);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('goes where a link leads, and the link stays', async () => {
    makeSite(join(parent, 'elsewhere'), 'before');
    symlinkSync(join(parent, 'elsewhere'), join(parent, 'dist'));
    const linked = await foldersOf(join(parent, 'dist'));
    makeSite(linked.next, 'next');
    await swapIn(linked, SITE_FILES);
    expect(nameOf(join(parent, 'dist'))).toBe('next');
    expect(readdirSync(parent).toSorted()).toEqual(['dist', 'elsewhere']);
  });

  test.each(FILES)('without %s does not, and the one before stays whole', async (file) => {
    makeSite(folders.site, 'before');
    makeSite(folders.next, 'next');
    rmSync(join(folders.next, file));
    await expect(swapIn(folders, SITE_FILES)).rejects.toThrow(`${file} is missing`);
    expect(nameOf(folders.site)).toBe('before');
    expect(readdirSync(folders.site).length).toBe(
      readdirSync(folders.next).length + (file.includes('/') ? 0 : 1),
    );
  });

  test('with an empty file does not', async () => {
    makeSite(folders.site, 'before');
    makeSite(folders.next, 'next');
    writeFileSync(join(folders.next, 'search/national.json'), '');
    await expect(swapIn(folders, SITE_FILES)).rejects.toThrow('national.json is empty');
    expect(nameOf(folders.site)).toBe('before');
  });

  test('with nothing in a list for an address book takes the place all the same', async () => {
    makeSite(folders.next, 'next');
    writeFileSync(join(folders.next, 'contacts.vcf'), '');
    await swapIn(folders, SITE_FILES);
    expect(nameOf(folders.site)).toBe('next');
  });

  test('with what Astro builds with, the whole content, does not', async () => {
    makeSite(folders.next, 'next');
    mkdirSync(join(folders.next, '.prerender'));
    await expect(swapIn(folders, SITE_FILES)).rejects.toThrow('.prerender is there');
    expect(existsSync(folders.site)).toBe(false);
  });
});

describe('what a build left that was killed', () => {
  test('while it made the next site, is removed', async () => {
    makeSite(folders.site, 'before');
    mkdirSync(join(folders.next, '.prerender'), { recursive: true });
    await clearLeftovers(folders);
    expect(nameOf(folders.site)).toBe('before');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('between the two steps of the swap, is put back', async () => {
    makeSite(folders.before, 'before');
    makeSite(folders.next, 'next');
    await clearLeftovers(folders);
    expect(nameOf(folders.site)).toBe('before');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

describe('a fault of the machine', () => {
  const fault = (code: string, path?: string) =>
    Object.assign(new Error(`${code}: as Node says it, open '/site/dist.new/a.html'`), {
      code,
      path,
    });

  test.each([
    [fault('ENOSPC'), 'The disk is full. Make room on it, then build again.'],
    [
      new Error('page.evaluate: Target crashed'),
      `The browser that draws charts and prints sheets has stopped: there was no room for its files in "${tmpdir()}", or not enough memory. Make room, then build again.`,
    ],
    [
      fault('EROFS', '/site/dist'),
      '"/site/dist" cannot be written. Allow writing there, then build again.',
    ],
    [
      fault('EACCES'),
      '"/site/dist.new/a.html" cannot be written. Allow writing there, then build again.',
    ],
    [
      new Error('No browser could be started.', { cause: fault('ENOSPC') }),
      'The disk is full. Make room on it, then build again.',
    ],
    [
      new Error('No browser could be started.', { cause: fault('EACCES') }),
      'No browser could be started.',
    ],
    [
      new Error('write failed: no space left on device'),
      'The disk is full. Make room on it, then build again.',
    ],
  ])('is told in one sentence that says what to do', (error, words) => {
    expect(plainReason(error)).toBe(words);
  });

  test('leaves the words of every other fault as they are', () => {
    expect(plainReason(new Error('The content has a mistake.'))).toBe('The content has a mistake.');
    expect(plainReason('Odd.')).toBe('Odd.');
  });
});
