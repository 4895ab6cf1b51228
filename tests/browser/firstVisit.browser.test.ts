import type { Page } from '@playwright/test';
import { handbook } from '../../handbook.config.ts';
import { HEAD_FILE } from '../../src/search/shardFiles.ts';
import { expect, pathsOfLoads, freshTest as test } from './site.ts';

/** The page itself and its style sheet. */
const MOST_REQUESTS = 2;
/** Pages on which the reader chooses what is shown, without a script: what hides the rest is a style sheet made from content. */
const CHOOSING = /\/(?:case-reviews|contacts\/poster\/several)\/$/;

/** Lets a page load without its scripts, as one does whose scripts have not come yet; gives what it asked for. */
async function withoutScripts(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') asked.push(new URL(request.url()).pathname);
  });
  // They are never answered, which is as slow as can be.
  await page.route('**/*.js', () => undefined);
  return asked;
}

for (const path of pathsOfLoads) {
  const most = CHOOSING.test(path) ? MOST_REQUESTS + 1 : MOST_REQUESTS;
  test(`${path} can be read and used after at most ${most} requests, before any script`, async ({
    page,
  }) => {
    const asked = await withoutScripts(page);
    await page.goto(path, { waitUntil: 'commit' });
    const heading = page.locator('h1').first();
    await expect(heading).toBeVisible();
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(most);
    const look = await heading.evaluate((element) => getComputedStyle(element).fontFamily);
    expect(look).toContain('Arial');
    const links = page.locator('main a[href], body > a[href]');
    if ((await links.count()) > 0) await links.first().focus();
  });
}

test('a search can be sent before any script', async ({ page }) => {
  await withoutScripts(page);
  await page.goto(`${handbook.basePath}help/`, { waitUntil: 'commit' });
  const field = page.getByRole('searchbox');
  await field.fill('neglect');
  await field.press('Enter', { noWaitAfter: true });
  await page.waitForURL(/\/search\/\?q=neglect$/, { waitUntil: 'commit' });
});

test('suggestions load when the search field is touched, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${handbook.basePath}help/`, { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((one) => one.endsWith(HEAD_FILE))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await page.keyboard.type('ne');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(asked.filter((one) => one.endsWith(HEAD_FILE))).toHaveLength(1);
});
