import type { BrowserContext, Request } from '@playwright/test';
import { pagesToOpen } from '../helpers/pageTypes.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { expect, settled, freshTest as test } from './site.ts';

/** What a tour over the site asked for and tried to keep. */
interface Traces {
  requests: Request[];
  kept: string[];
}

/** Records every request of a context, and every try of a page to keep something on the device. */
async function record(context: BrowserContext): Promise<Traces> {
  const traces: Traces = { requests: [], kept: [] };
  context.on('request', (request) => traces.requests.push(request));
  await context.exposeBinding('tellKept', (_, what: string) => traces.kept.push(what));
  await context.addInitScript(() => {
    const { tellKept } = window as unknown as { tellKept: (what: string) => void };
    const watch = (owner: object, name: string, what: string) => {
      const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      Object.defineProperty(owner, name, {
        value(this: unknown, ...args: unknown[]) {
          tellKept(`${what}: ${String(args[0])}`);
          return (value as (...given: unknown[]) => unknown).apply(this, args);
        },
      });
    };
    watch(Storage.prototype, 'setItem', 'storage');
    watch(IDBFactory.prototype, 'open', 'database');
    watch(CacheStorage.prototype, 'open', 'cache');
    watch(ServiceWorkerContainer.prototype, 'register', 'service worker');
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => cookie?.get?.call(document) as unknown,
      set: (value: string) => tellKept(`cookie: ${value}`),
    });
  });
  return traces;
}

/** One page of every kind, by the pattern of its address. */
const kinds: readonly [string, RegExp][] = [
  ['home', /^\/$/],
  ['a partnership', /^\/luton\/$/],
  ['a group', /\/groups\/[^/]+\/$/],
  ['a structure', /\/structure\/$/],
  ['a service', /\/services\/[^/]+\/$/],
  ['a priority', /\/priorities\/[^/]+\/$/],
  ['a procedure', /\/procedures\/making-a-referral\/$/],
  ['an annual report', /\/reports\/[^/]+\/$/],
  ['a subject', /^\/topics\/domestic-abuse\/$/],
  ['the case reviews of a partnership', /^\/[a-z-]+\/case-reviews\/$/],
  ['a case review', /^\/[a-z-]+\/case-reviews\/[^/]+\/$/],
  ['schools', /^\/schools\/$/],
  ['practitioners', /^\/practitioners\/$/],
  ['the contacts of an area', /^\/contacts\/luton\/$/],
  ['the glossary', /^\/glossary\/$/],
  ['thresholds', /^\/thresholds\/$/],
  ['updates', /^\/updates\/$/],
  ['privacy', /^\/privacy\/$/],
];

const pages = readPages();
const forFamilies = pagesToOpen(
  pages.filter(({ path }) => /^\/(?:families|leave-quickly|case-reviews)\//.test(path)),
).map(({ path }) => path);
const tour = [
  ...kinds.map(([name, pattern]) => {
    const found = pages.find(({ path }) => pattern.test(path));
    if (!found) throw new Error(`The tour finds no page of the kind "${name}".`);
    return found.path;
  }),
  ...forFamilies,
].map((path) => pageAt(pages, path).path.slice(1));

test('a tour of the site asks no other site for anything and keeps nothing', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const traces = await record(context);

  for (const path of tour) await page.goto(path);

  await test.step('search, narrow it and open a result', async () => {
    await page.goto('glossary/');
    await page.getByRole('searchbox', { name: 'Search the handbook' }).fill('neglect');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=neglect**');
    await settled(page);
    await page.locator('#results a').first().click();
    await expect(page.locator('h1')).toBeVisible();
  });

  await test.step('find an area', async () => {
    await page.goto('contacts/');
    await page.locator('app-area-finder input').fill('Dunstable');
    await expect(page.locator('app-area-finder').getByRole('link').first()).toBeVisible();
  });

  await test.step('sort a plan and work out due dates', async () => {
    await page.goto('luton/plan/');
    await page.locator('main select').first().selectOption({ index: 1 });
    await page.goto('procedures/timescales/');
    await page.getByLabel('Procedure').selectOption({ index: 1 });
    await page.getByRole('radio').first().check();
    await page.getByLabel('Day', { exact: true }).fill('23');
    await page.getByLabel('Month').fill('11');
    await page.getByLabel('Year').fill('2026');
    await page.getByRole('button', { name: 'Show dates' }).click();
    await expect(page.locator('.app-due__results li').first()).toBeVisible();
  });

  const origin = new URL(baseURL ?? '').origin;
  const { requests, kept } = traces;
  expect(requests.length).toBeGreaterThan(tour.length);
  const elsewhere = requests
    .map((request) => request.url())
    .filter((url) => new URL(url).origin !== origin && !/^(?:blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
  const sent = await Promise.all(
    requests.map(async (request) => ({
      url: request.url(),
      referer: (await request.allHeaders())['referer'],
    })),
  );
  expect(sent.filter(({ referer }) => referer)).toEqual([]);
  // Nothing is sent but the wish for a page or a file.
  expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);

  expect(kept).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
});

test('what is searched for in a form leaves the device with no request', async ({
  page,
  context,
}) => {
  const { requests } = await record(context);
  const field = page.locator('input[name="q"]');
  for (const start of ['', 'glossary/', 'search/']) {
    await page.goto(start);
    await field.fill('secretword neglect');
    await field.press('Enter');
    await page.waitForURL('**/search/?q=secretword+neglect');
    await settled(page);
    await expect(field).toHaveValue('secretword neglect');
  }

  await field.fill('secretword luton');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL('**/search/?q=secretword+luton');
  await settled(page);
  await expect(field).toHaveValue('secretword luton');

  await page.goBack();
  await expect(field).toHaveValue('secretword neglect');
  expect(page.url()).toContain('?q=secretword+neglect');
  expect(requests.filter((request) => request.url().includes('secretword'))).toEqual([]);
});

test('the query of a link to a search is sent to nobody but the page that shows the results', async ({
  page,
  context,
}) => {
  const { requests } = await record(context);
  await page.goto('search/?q=secretword');
  await settled(page);
  const told = requests.filter((request) => request.url().includes('secretword'));
  expect(told.map((request) => request.resourceType())).toEqual(['document']);
});

test.describe('a tour without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('asks no other site for anything either', async ({ page, context, baseURL }) => {
    const urls: string[] = [];
    context.on('request', (request) => urls.push(request.url()));
    for (const path of tour) await page.goto(path);
    const origin = new URL(baseURL ?? '').origin;
    expect(urls.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});
