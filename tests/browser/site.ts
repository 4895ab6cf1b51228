import { test as base } from '@playwright/test';
import type { Page, Request } from '@playwright/test';
import { handbook } from '../../handbook.config.ts';
import { withBase } from '../../src/lib/paths.ts';
import { isDeep } from '../helpers/depth.ts';
import { onePerLoad, onePerLook, pagesToOpen } from '../helpers/pageTypes.ts';
import { readPages } from '../helpers/site.ts';

const opened = pagesToOpen(readPages()).filter(({ path }) => path !== '/404.html');
const addressOf = ({ path }: { path: string }) => withBase(path, handbook.basePath);

/** Two states that are no page. */
const states = [withBase('/search/?q=neglect', handbook.basePath), '/no-such-page/'];

/**
 * Pages that a reader can come to, and two states without a page: every page when
 * everything is tested, otherwise pages that stand for the others of their type.
 */
export const readerPaths = [...opened.map(addressOf), ...states];

/** Of these, the pages that have every element and class between them, for what follows from the style sheet. */
export const pathsOfLooks = [...(isDeep ? opened : onePerLook(opened)).map(addressOf), ...states];

/** Of these, the pages that load something of their own: for what depends on what is loaded. */
export const pathsOfLoads = [...(isDeep ? opened : onePerLoad(opened)).map(addressOf), ...states];

/** What a browser complained about while a test ran. */
export interface Complaints {
  console: string[];
  failed: string[];
  elsewhere: string[];
}

/** A tab of the browser for each kind that tests ask for: those of a worker use it one after the other. */
type Tabs = Map<string, Page>;

/**
 * Tests with a browser page at the address of the site, which Playwright clears after each, and with what the browser
 * complained about: for what depends on a browser that has loaded nothing yet, or leaves a page that nobody else can use.
 */
export const freshTest = base.extend<{ complaints: Complaints }, { tabs: Tabs }>({
  // Told by globalSetup, once the server listens.
  baseURL: async ({}, use) => use(process.env['HANDBOOK_TEST_ADDRESS']),
  complaints: async ({ page, baseURL }, use) => use(listen(page, new URL(baseURL ?? '').origin)),
  // Here for all tests, because those that have it would else need a worker and a browser for themselves.
  tabs: [
    async ({}, use) => {
      const tabs: Tabs = new Map();
      await use(tabs);
      for (const tab of tabs.values()) await tab.context().close();
    },
    { scope: 'worker' },
  ],
});

/**
 * The same for all other tests. Those of a worker that ask for the same kind of browser share a page, and `changed` names what
 * they do to it for good. For Playwright to clear one after each takes longer than to open a page of the site.
 */
export const test = freshTest.extend<{ changed: string }>({
  changed: ['', { option: true }],
  context: async (
    { browser, tabs, changed, baseURL, locale, javaScriptEnabled, hasTouch, permissions },
    use,
    info,
  ) => {
    const options = {
      ...{ javaScriptEnabled, hasTouch },
      ...(baseURL && { baseURL }),
      ...(locale && { locale }),
      ...(permissions && { permissions }),
    };
    const kind = JSON.stringify([changed, options]);
    const tab = tabs.get(kind) ?? (await (await browser.newContext(options)).newPage());
    tabs.set(kind, tab);
    await use(tab.context());
    if (info.status === info.expectedStatus) return;
    // Nobody knows what a test leaves that has failed.
    tabs.delete(kind);
    await tab.context().close();
  },
  page: async ({ context, viewport }, use, info) => {
    const [page] = context.pages();
    if (!page) throw new Error('A test has closed the page that others use after it.');
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    if (info.status === info.expectedStatus) await clear(page);
  },
});

/** What tests listen to. */
const LISTENED = [
  ...['console', 'pageerror', 'requestfailed', 'response', 'request', 'dialog', 'download'],
];

/** Takes from a page what a test has set up there, and the page of the site with all that still runs on it. */
async function clear(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null });
  await page.mouse.move(0, 0);
  for (const event of LISTENED) page.removeAllListeners(event);
}

export { expect } from '@playwright/test';

/** Collects errors on the console (blocked content among them), failed requests and requests to other sites. */
function listen(page: Page, origin: string): Complaints {
  const complaints: Complaints = { console: [], failed: [], elsewhere: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.console.push(message.text());
  });
  page.on('pageerror', (error) => complaints.console.push(error.message));
  page.on('requestfailed', (request) => complaints.failed.push(nameOf(request)));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.failed.push(`${response.status()} ${nameOf(response.request())}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['blob:', 'data:'].includes(url.protocol))
      complaints.elsewhere.push(nameOf(request));
  });
  return complaints;
}

function nameOf(request: Request): string {
  return `${request.method()} ${request.url()}`;
}

/** Waits until a search has been answered, on pages that search. */
export async function settled(page: Page): Promise<void> {
  if (new URL(page.url()).searchParams.get('q')) {
    await page
      .locator(
        '#search-outcome:is([data-state="done"], [data-state="nothing"], [data-state="failed"])',
      )
      .waitFor();
  }
}
