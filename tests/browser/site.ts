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

/** Tests with a browser page at the address of the site, and with what the browser complained about. */
export const test = base.extend<{ complaints: Complaints }>({
  // Told by globalSetup, once the server listens.
  baseURL: async ({}, use) => use(process.env['HANDBOOK_TEST_ADDRESS']),
  complaints: async ({ page, baseURL }, use) => use(listen(page, new URL(baseURL ?? '').origin)),
});

/**
 * Tests that look at pages and leave nothing in the browser: those of a worker share one page of the browser. To clear it after
 * each takes longer than to open the next page of the site.
 */
export const lookTest = test.extend<{ page: Page }, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env['HANDBOOK_TEST_ADDRESS'] ?? '',
        locale: 'en-GB',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedPage, viewport }, use) => {
    if (viewport) await sharedPage.setViewportSize(viewport);
    await sharedPage.emulateMedia({ media: null });
    await use(sharedPage);
    for (const event of LISTENED) sharedPage.removeAllListeners(event);
  },
});

/** What a test listens to. */
const LISTENED = ['console', 'pageerror', 'requestfailed', 'response', 'request'];

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
