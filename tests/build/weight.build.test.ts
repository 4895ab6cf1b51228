import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import {
  HEAD_FILE,
  NATIONAL_FILE,
  namesFile,
  REACH,
  shelfFile,
  wordsFile,
} from '../../src/search/shardFiles.ts';
import type { HeadFile } from '../../src/search/shardFiles.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { pageAt, readPages, siteFolder } from '../helpers/site.ts';
import { excessOf, sumOf } from '../helpers/weight.ts';
import type { Weight } from '../helpers/weight.ts';

const pages = readPages();
const KILOBYTE = 1000;

/** What a browser loads at once with a page, by what it is; the page is its own first part. */
function filesOf(path: string): Record<keyof Weight, string[]> {
  const page = pageAt(pages, path);
  const loaded = elements(page.document).flatMap((element) => {
    // Feeds, data, the site map and the way to search are named for those who look for them; no browser loads them.
    if (['alternate', 'search', 'sitemap'].includes(attribute(element, 'rel') ?? '')) return [];
    const address =
      element.tagName === 'link' ? attribute(element, 'href') : attribute(element, 'src');
    return address?.startsWith(handbook.basePath) ? [address.slice(handbook.basePath.length)] : [];
  });
  const css = loaded.filter((file) => file.endsWith('.css'));
  const script = loaded.filter((file) => file.endsWith('.js'));
  const picture = loaded.filter((file) => !css.includes(file) && !script.includes(file));
  return { html: [page.file], css, script, picture };
}

/** Bytes of a first visit to a page, compressed. */
function weightOf(path: string): Weight {
  const files = filesOf(path);
  const bytes = (part: keyof Weight) =>
    files[part].reduce((sum, file) => sum + compressed(join(siteFolder, file)), 0);
  return {
    html: bytes('html'),
    css: bytes('css'),
    script: bytes('script'),
    picture: bytes('picture'),
  };
}

const firstLoad = (path: string) => sumOf(weightOf(path));

/** Size of a file as a host sends it: the compressed form that the build has put beside it, where that is smaller. */
function compressed(file: string): number {
  const form = `${file}.br`;
  return statSync(existsSync(form) ? form : file).size;
}

/** What arrives in the first round trip of a connection. */
const FIRST_ROUND_TRIP = 14_336;

/** Addresses of areas: pages with thresholds below them. */
const areas = new RegExp(
  `^(${pages.flatMap(({ path }) => /^(\/[a-z-]+\/)thresholds\/$/.exec(path)?.[1] ?? []).join('|')})$`,
);

/** Parts of the heaviest page of a kind, which say what has grown when one is above its limit. */
type Usual = Omit<Weight, 'picture'>;

/** Most bytes of a first visit to a kind of page, and what its heaviest page is made of. */
const KINDS: readonly [kind: string, paths: RegExp, most: number, usual: Usual][] = [
  ['home page', /^\/$/, FIRST_ROUND_TRIP, { html: 2400, css: 3500, script: 530 }],
  ['page of an area', areas, FIRST_ROUND_TRIP, { html: 6000, css: 5200, script: 1070 }],
  ['group', /^\/[a-z-]+\/groups\/./, FIRST_ROUND_TRIP, { html: 5500, css: 5600, script: 1070 }],
  [
    'contacts of an area',
    /^\/contacts\/[a-z-]+\/$/,
    FIRST_ROUND_TRIP,
    { html: 5000, css: 4900, script: 1810 },
  ],
  [
    'page to get help',
    /^\/(?:help|schools|practitioners)\/$/,
    FIRST_ROUND_TRIP,
    { html: 6200, css: 4900, script: 1810 },
  ],
  [
    'procedure',
    /\/procedures\/(?!timescales)[a-z-]+\/$/,
    FIRST_ROUND_TRIP,
    { html: 8300, css: 6000, script: 1070 },
  ],
  [
    'chart of a procedure',
    /\/procedures\/[a-z-]+\/chart\/$/,
    FIRST_ROUND_TRIP,
    { html: 4300, css: 4700, script: 1070 },
  ],
  [
    'time limits',
    /^\/procedures\/timescales\/$/,
    FIRST_ROUND_TRIP,
    { html: 7500, css: 4700, script: 5500 },
  ],
  ['topic', /^\/topics\/./, FIRST_ROUND_TRIP, { html: 8100, css: 4900, script: 1810 }],
  ['page for families', /^\/families\//, FIRST_ROUND_TRIP, { html: 5800, css: 5400, script: 1810 }],
  ['case review', /\/case-reviews\/./, FIRST_ROUND_TRIP, { html: 5200, css: 5200, script: 1810 }],
  [
    'part of a list',
    /^\/(?:glossary|sources)\/./,
    FIRST_ROUND_TRIP,
    { html: 8300, css: 4200, script: 1070 },
  ],
  ['structure', /\/structure\//, 30_000, { html: 7600, css: 5300, script: 1070 }],
  ['report', /\/reports\//, 30_000, { html: 6700, css: 5800, script: 1070 }],
  ['plan', /\/plan\//, 30_000, { html: 12_600, css: 5800, script: 1650 }],
];

/**
 * Pages above the limit of their kind, which may only become smaller. What they have more of than others is what their
 * readers come for.
 */
const ABOVE: readonly [why: string, paths: RegExp, most: number][] = [
  ['sources of every step', /^\/procedures\/making-a-referral\/$/, 14_850],
  ['three areas with their numbers', /\/leicestershire-rutland\/procedures\/making-a-ref/, 14_600],
  ['a chart and its stages', /\/procedures\/escalation\/$/, 14_400],
  // The calculator asks nobody for anything once the page is there, and works offline.
  ['every time limit, and what works dates out', /^\/procedures\/timescales\/$/, 17_750],
  ['a number for each kind of harm, and its words', /^\/topics\/exploitation\/$/, 14_950],
];

/** The limit of a page: of its kind, or its own. */
const limitOf = (path: string, most: number) =>
  ABOVE.find(([, paths]) => paths.test(path))?.[2] ?? most;

describe('the first visit', () => {
  test.each(KINDS)('to a page of a kind (%s) is within its limit', (_, paths, most, usual) => {
    const heavy = pages
      .filter(({ path }) => paths.test(path) && firstLoad(path) > limitOf(path, most))
      .flatMap(
        ({ path }) => excessOf({ path, weight: weightOf(path) }, limitOf(path, most), usual) ?? [],
      );
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

  const head = JSON.parse(readFileSync(join(siteFolder, HEAD_FILE), 'utf8')) as HeadFile;
  const sizes = (files: readonly string[]) =>
    files.map((file) => compressed(join(siteFolder, file))).toSorted((a, b) => b - a);
  const sum = (list: readonly number[]) => list.reduce((all, size) => all + size, 0);

  // Two files of names are one for each beginning that has the more names, and its neighbour.
  test('suggests pages for less than 30 kB, loaded when somebody types', () => {
    const names = sizes(head.localNames.map((_, number) => namesFile(number)));
    expect(sum([...sizes([HEAD_FILE]), ...names.slice(0, 2)])).toBeLessThan(30 * KILOBYTE);
  });

  test('reaches the whole site with every query', () => {
    // With more shelves, common words without a place find national pages alone: decide that, do not slide into it.
    expect(Math.max(...head.shelves) + 1).toBeLessThanOrEqual(REACH);
  });

  test('finds first results for less than 108 kB, a word of each place among six words', () => {
    const words = sizes(head.words.map((_, number) => wordsFile(number)));
    const shelves = sizes(
      [...new Set(head.shelves)].filter((shelf) => shelf >= 0).map((shelf) => shelfFile(shelf)),
    );
    const index = [...sizes([HEAD_FILE, NATIONAL_FILE]), ...words.slice(0, 6), ...shelves];
    expect(firstLoad('/search/') + sum(index)).toBeLessThan(108 * KILOBYTE);
  });
});

test('no page weighs more than 30 kB', () => {
  const most = 30 * KILOBYTE;
  const heavy = pages
    .map(({ path }) => ({ path, bytes: firstLoad(path) }))
    .filter(({ bytes }) => bytes > most);
  expect(heavy).toEqual([]);
});
