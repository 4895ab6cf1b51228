import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { pageAt, readPages, siteFolder } from '../helpers/site.ts';

const pages = readPages();
const KILOBYTE = 1000;

/** Bytes of a first visit to a page, compressed: the page and what it loads at once. */
function firstLoad(path: string): number {
  const page = pageAt(pages, path);
  const loaded = elements(page.document).flatMap((element) => {
    // A feed is named for those who look for one; no browser loads it.
    if (attribute(element, 'rel') === 'alternate') return [];
    const address =
      element.tagName === 'link' ? attribute(element, 'href') : attribute(element, 'src');
    return address?.startsWith(handbook.basePath) ? [address.slice(handbook.basePath.length)] : [];
  });
  return [page.file, ...loaded].reduce((sum, file) => sum + compressed(join(siteFolder, file)), 0);
}

const sizes = new Map<string, number>();

function compressed(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

describe('the first visit', () => {
  test.each([
    '/',
    '/central-bedfordshire/',
    '/central-bedfordshire/arrangements/funding/',
    '/central-bedfordshire/groups/strategic-board/',
    '/central-bedfordshire/procedures/complaints/',
    '/search/',
  ])('to %s takes less than 20 kB', (path) => {
    expect(firstLoad(path)).toBeLessThan(20 * KILOBYTE);
  });

  test.each([
    '/central-bedfordshire/structure/working-together-2018/',
    '/central-bedfordshire/structure/',
    '/pan-bedfordshire/structure/',
    '/glossary/',
  ])('to %s, one of the long pages, takes less than 35 kB', (path) => {
    expect(firstLoad(path)).toBeLessThan(35 * KILOBYTE);
  });
});

test('no page weighs more than 40 kB', () => {
  const heavy = pages
    .map(({ path }) => ({ path, bytes: firstLoad(path) }))
    .filter(({ bytes }) => bytes > 40 * KILOBYTE);
  expect(heavy).toEqual([]);
});
