import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { NAMES_FILE, SPOT_FILES, spotsFile, WORDS_FILE } from '../../src/search/indexFiles.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { pageAt, readPages, siteFolder } from '../helpers/site.ts';

const pages = readPages();
const KILOBYTE = 1000;

/** Bytes of a first visit to a page, compressed: the page and what it loads at once. */
function firstLoad(path: string, size = compressed): number {
  const page = pageAt(pages, path);
  const loaded = elements(page.document).flatMap((element) => {
    // Feeds, data and the way to search are named for those who look for them; no browser loads them.
    if (['alternate', 'search'].includes(attribute(element, 'rel') ?? '')) return [];
    const address =
      element.tagName === 'link' ? attribute(element, 'href') : attribute(element, 'src');
    return address?.startsWith(handbook.basePath) ? [address.slice(handbook.basePath.length)] : [];
  });
  return [page.file, ...loaded].reduce((sum, file) => sum + size(join(siteFolder, file)), 0);
}

/** Size of a file as a host sends it; each file is compressed once. */
const compressed = sizeWith(constants.BROTLI_MAX_QUALITY);

/** A size that is a little larger and takes a tenth of the time. */
const atMost = sizeWith(5);

function sizeWith(quality: number): (file: string) => number {
  const sizes = new Map<string, number>();
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (file) => {
    const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file), { params }).length;
    sizes.set(file, size);
    return size;
  };
}

/** What arrives in the first round trip of a connection. */
const FIRST_ROUND_TRIP = 14_336;

/** Addresses of areas: pages with thresholds below them. */
const areas = new RegExp(
  `^(${pages.flatMap(({ path }) => /^(\/[a-z-]+\/)thresholds\/$/.exec(path)?.[1] ?? []).join('|')})$`,
);

/** Most bytes of a first visit to a kind of page. Those above the first round trip may only become smaller. */
const KINDS: readonly [kind: string, paths: RegExp, most: number][] = [
  ['home page', /^\/$/, FIRST_ROUND_TRIP],
  ['page of an area', areas, FIRST_ROUND_TRIP],
  ['group', /^\/[a-z-]+\/groups\/./, FIRST_ROUND_TRIP],
  ['contacts of an area', /^\/contacts\/[a-z-]+\/$/, 15_300],
  ['procedure', /\/procedures\/(?!timescales)[a-z-]+\/$/, 20_500],
  ['topic', /^\/topics\/./, 18_500],
  ['page for families', /^\/families\//, 16_500],
  ['case review', /\/case-reviews\/./, 16_000],
  ['structure', /\/structure\//, 30_000],
  ['report', /\/reports\//, 30_000],
  ['plan', /\/plan\//, 30_000],
];

describe('the first visit', () => {
  test.each(KINDS)('to a page of a kind (%s) is within its limit', (_, paths, most) => {
    const heavy = pages
      .filter(({ path }) => paths.test(path) && firstLoad(path, atMost) > most)
      .map(({ path }) => `${path}: ${firstLoad(path)} bytes`)
      .filter((line) => Number(/: (\d+)/.exec(line)?.[1]) > most);
    expect(heavy).toEqual([]);
  });
});

/** The script that every page with a search field loads. */
function suggestingScript(): string {
  const scripts = pages
    .filter(({ document }) =>
      elements(document, 'input').some((one) => attribute(one, 'data-suggest') !== undefined),
    )
    .map(({ document }) => elements(document, 'script').map((one) => attribute(one, 'src') ?? ''));
  const shared = scripts[0]?.filter((source) => scripts.every((list) => list.includes(source)));
  expect(shared).toHaveLength(1);
  return join(siteFolder, shared?.[0]?.slice(handbook.basePath.length) ?? '');
}

describe('the search', () => {
  // Of these, 1 kB is the colours of dark pages.
  test('is on its page for less than 28 kB, before anybody has searched', () => {
    expect(firstLoad('/search/')).toBeLessThan(28 * KILOBYTE);
  });

  test('costs every page one small script, the same on all', () => {
    expect(compressed(suggestingScript())).toBeLessThan(1.5 * KILOBYTE);
  });

  // The names grow with the pages, 28 bytes for each of 900; 1 kB is the names of towns.
  test('suggests pages for less than 29 kB, loaded when somebody types', () => {
    expect(compressed(join(siteFolder, NAMES_FILE))).toBeLessThan(29 * KILOBYTE);
  });

  test('finds first results for less than 108 kB, three words with places in text included', () => {
    const spots = Array.from({ length: SPOT_FILES }, (_, number) =>
      compressed(join(siteFolder, spotsFile(number))),
    ).toSorted((a, b) => b - a);
    const files = [NAMES_FILE, WORDS_FILE].map((file) => compressed(join(siteFolder, file)));
    const sum = [...files, ...spots.slice(0, 3)].reduce((all, size) => all + size, 0);
    expect(firstLoad('/search/') + sum).toBeLessThan(108 * KILOBYTE);
  });
});

test('no page weighs more than 40 kB, but for the list of all sources', () => {
  // That list grows with every document that is read, and nobody opens it in need.
  const limitOf = (path: string) => (path === '/sources/' ? 48 : 40) * KILOBYTE;
  const heavy = pages
    .filter(({ path }) => firstLoad(path, atMost) > limitOf(path))
    .map(({ path }) => ({ path, bytes: firstLoad(path) }))
    .filter(({ path, bytes }) => bytes > limitOf(path));
  expect(heavy).toEqual([]);
});
