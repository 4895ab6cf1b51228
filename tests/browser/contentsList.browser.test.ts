import { expect, readerPaths, settled, test } from './site.ts';

/** Four screens of a laptop. */
const LONG = 4 * 800;
/** A drawing fills the page: there is nothing below it to lead to. */
const IS_CHART = /\/chart\/$/;

test.use({ viewport: { width: 1280, height: 800 } });

test('every page longer than four screens of a laptop has a list of what is on it, or of its parts', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const without: string[] = [];
  for (const path of [...readerPaths, '/agencies/', '/sitemap/', '/topics/', '/case-reviews/']) {
    if (IS_CHART.test(path)) continue;
    await page.goto(path);
    await settled(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const lists = await page.locator('.app-contents, main nav .app-letters').count();
    if (height > LONG && lists === 0) without.push(`${path} ${height}`);
  }
  expect(without).toEqual([]);
});
