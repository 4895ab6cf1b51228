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
        await page.goto(`search/?q=${query.replaceAll(' ', '+')}`);
        await settled(page);
        // The text around the words comes after the results.
        await page.waitForLoadState('networkidle');
        expect(await shiftOf(page)).toBeLessThan(MOST);
      });
    }
  });
}

/** How far parts of the page have moved by themselves since it was opened. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) sum += entry.value;
      }
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    // What has been noted before comes with the next task.
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  });
}
