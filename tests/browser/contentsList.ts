import type { Page } from '@playwright/test';

/** Four screens of a laptop. */
const LONG = 4 * 800;
/** A drawing fills the page: there is nothing below it to lead to. */
const IS_CHART = /\/chart\/$/;

/** Whether a page is longer than four screens of a laptop, and has no list of what is on it or of its parts. */
export async function lacksContents(page: Page): Promise<boolean> {
  if (IS_CHART.test(new URL(page.url()).pathname)) return false;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const lists = await page.locator('.app-contents, main nav .app-letters').count();
  return height > LONG && lists === 0;
}
