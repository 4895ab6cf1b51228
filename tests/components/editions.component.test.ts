import { afterAll, describe, expect, test, vi } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { chosenSettings } from '../../src/build/chosenSettings.ts';
import { buildDay } from '../../src/lib/buildDay.ts';
import { readContent } from '../../src/loader/readContent.ts';
import { entriesOf, shownContent } from '../../src/loader/siteContent.ts';
import { siteClock } from '../../src/loader/publication/times.ts';
import type { SiteSettings } from '../../src/schemas/siteSettings.ts';
import { isDeep } from '../helpers/depth.ts';
import { namesLeftOut } from '../helpers/namesLeftOut.ts';
import { realContent } from '../helpers/realContent.ts';
import { testedEditions } from '../runner/editions.ts';
import { everyPage } from './everyPage.ts';
import { learnedFromFew } from './learnedFromFew.ts';
import { siteFaults } from './siteFaults.ts';

vi.mock('../../src/queries.ts', async () => (await import('./shownContent.ts')).shownQueries);
vi.mock(import('../../src/build/searchIndex/learnNeeds.ts'), async (importOriginal) =>
  learnedFromFew(await importOriginal()),
);
// Drawing needs a browser, and what is drawn makes no difference here.
vi.mock(import('../../src/charts/engine/mermaid/cache.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  readChart: () => '<svg width="10" height="10" viewBox="0 0 10 10"></svg>',
}));

const today = buildDay(process.env, new Date());
const TIMEOUT = 600_000;

const own: SiteSettings = { ...handbook };
afterAll(() => become(own));

/** Puts settings in the place of those that pages read. */
function become(settings: SiteSettings): void {
  for (const name of Object.keys(handbook)) Reflect.deleteProperty(handbook, name);
  Object.assign(handbook, settings);
}

/** What is wrong with an edition with some parts switched off, and the addresses of its pages. */
async function edition(settings: SiteSettings, off: readonly (keyof SiteSettings['parts'])[] = []) {
  const parts = { ...settings.parts, ...Object.fromEntries(off.map((part) => [part, false])) };
  become({ ...settings, parts });
  const isReal = settings.contentFolder === own.contentFolder;
  const read = await (isReal ? realContent() : readContent(settings.contentFolder));
  const namesIn = namesLeftOut(read.content, settings.partnerships);
  const clock = siteClock({ HANDBOOK_TODAY: today }, new Date());
  const content = shownContent(read.content, handbook, clock, today);
  const faults = await siteFaults({ ...read, content, entries: entriesOf(content) }, today, {
    parts,
    namesIn,
  });
  const pages = (await everyPage()).map(({ path }) => path);
  return { faults, pages };
}

const settingsOf = (file: string | undefined) =>
  chosenSettings(own, file ? { HANDBOOK_CONFIG: file } : {});

describe('an edition makes every page, and links to and names only what it has', () => {
  // The others are left to the deep test: changedContent has a whole site.
  const editions = testedEditions.filter(({ settings }) => isDeep || settings !== undefined);
  test.each(editions)('$name', { timeout: TIMEOUT }, async ({ settings }) => {
    const { faults } = await edition(await settingsOf(settings));
    expect(faults).toEqual([]);
  });
});

/** Pages of each part, from the root of the site. */
const pagesOf: Record<keyof SiteSettings['parts'], RegExp> = {
  families: /^\/families\//,
  schools: /^\/schools\//,
  reviews: /^(?!\/topics\/)(?:\/[^/]+)?\/case-reviews\/[^.]*$/,
  comparisons: /^\/(?:thresholds|priorities|partnerships\/reporting|guidance\/coverage)\//,
};
const parts = Object.keys(pagesOf) as (keyof SiteSettings['parts'])[];
const switchedOff = isDeep ? [parts, ...parts.map((part) => [part]), ...pairsOf(parts)] : [parts];

describe('a site with parts switched off has none of their pages, and nothing leads to them', () => {
  const cases = switchedOff.map((off) => [off.join(', '), off] as const);
  test.each(cases)('%s', { timeout: TIMEOUT }, async (_, without) => {
    const { faults, pages } = await edition(own, without);
    expect(faults).toEqual([]);
    expect(pages.filter((path) => without.some((part) => pagesOf[part].test(path)))).toEqual([]);
    const there = parts.filter((part) => !without.includes(part));
    expect(there.filter((part) => !pages.some((path) => pagesOf[part].test(path)))).toEqual([]);
  });
});

function pairsOf<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other]));
}
