import type { Page } from '@playwright/test';
import { expect, settled, test } from './site.ts';

/** Above this, a page counts as unsteady: half of what https://web.dev/articles/cls calls good. */
const MOST = 0.05;

const searches = [
  'neglect',
  'who chairs the luton strategic board',
  'nelgect luton',
  'pizza',
  'hurt',
  'group&partnership=Luton&kind=Group',
];

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: width === 320 ? 640 : 800 } });

    for (const query of searches) {
      test(`the search page keeps still while it answers ${query}`, async ({ page }) => {
        await watch(page);
        await page.goto(`search/?q=${query.replaceAll(' ', '+')}`);
        await settled(page);
        // The text around the words comes after the results.
        await page.waitForLoadState('networkidle');
        expect(await shiftOf(page)).toBeLessThan(MOST);
      });
    }
  });
}

declare global {
  interface Window {
    layoutShift: number;
  }
}

/** Adds up how far parts of the page move by themselves. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) window.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => window.layoutShift);
}
