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
    // Feeds, data, the site map and the way to search are named for those who look for them; no browser loads them.
    if (['alternate', 'search', 'sitemap'].includes(attribute(element, 'rel') ?? '')) return [];
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

/** Most bytes of a first visit to a kind of page. */
const KINDS: readonly [kind: string, paths: RegExp, most: number][] = [
  ['home page', /^\/$/, FIRST_ROUND_TRIP],
  ['page of an area', areas, FIRST_ROUND_TRIP],
  ['group', /^\/[a-z-]+\/groups\/./, FIRST_ROUND_TRIP],
  ['contacts of an area', /^\/contacts\/[a-z-]+\/$/, FIRST_ROUND_TRIP],
  ['page to get help', /^\/(?:help|schools|practitioners)\/$/, FIRST_ROUND_TRIP],
  ['procedure', /\/procedures\/(?!timescales)[a-z-]+\/$/, FIRST_ROUND_TRIP],
  ['topic', /^\/topics\/./, FIRST_ROUND_TRIP],
  ['page for families', /^\/families\//, FIRST_ROUND_TRIP],
  ['case review', /\/case-reviews\/./, FIRST_ROUND_TRIP],
  ['part of a list', /^\/(?:glossary|sources)\/./, FIRST_ROUND_TRIP],
  ['structure', /\/structure\//, 30_000],
  ['report', /\/reports\//, 30_000],
  ['plan', /\/plan\//, 30_000],
];

/**
 * Pages above the limit of their kind, which may only become smaller. What they have more of than others is what their
 * readers come for.
 */
const ABOVE: readonly [why: string, paths: RegExp, most: number][] = [
  ['a chart, numbers and many sources', /\/procedures\/making-a-referral\/$/, 18_900],
  ['a chart and its many steps', /\/procedures\/child-protection-enquiries\/$/, 17_900],
  ['a chart and its many steps', /\/procedures\/child-protection-conference\/$/, 17_400],
  ['a chart, numbers and sources', /\/procedures\/allegations-[a-z-]+\/$/, 16_000],
  ['a chart, numbers and sources', /\/procedures\/serious-incident-[a-z-]+\/$/, 15_500],
  ['a chart and its stages', /\/procedures\/escalation\/$/, 15_000],
  ['a chart and its stages', /\/procedures\/resolving-[a-z-]+\/$/, 14_500],
  ['a number for each kind of harm, and its words', /^\/topics\/exploitation\/$/, 15_200],
];

/** The limit of a page: of its kind, or its own. */
const limitOf = (path: string, most: number) =>
  ABOVE.find(([, paths]) => paths.test(path))?.[2] ?? most;

describe('the first visit', () => {
  test.each(KINDS)('to a page of a kind (%s) is within its limit', (_, paths, most) => {
    const heavy = pages
      .filter(({ path }) => paths.test(path) && firstLoad(path, atMost) > limitOf(path, most))
      .map(({ path }) => ({ path, bytes: firstLoad(path) }))
      .filter(({ path, bytes }) => bytes > limitOf(path, most));
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
  test('is on its page for less than 21 kB, before anybody has searched', () => {
    expect(firstLoad('/search/')).toBeLessThan(21 * KILOBYTE);
  });

  test('costs every page one small script, the same on all', () => {
    expect(compressed(suggestingScript())).toBeLessThan(0.6 * KILOBYTE);
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

test('no page weighs more than 30 kB', () => {
  const most = 30 * KILOBYTE;
  const heavy = pages
    .filter(({ path }) => firstLoad(path, atMost) > most)
    .map(({ path }) => ({ path, bytes: firstLoad(path) }))
    .filter(({ bytes }) => bytes > most);
  expect(heavy).toEqual([]);
});
