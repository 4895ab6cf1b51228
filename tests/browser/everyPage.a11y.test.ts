import { axeFaults, bringAxe } from '../helpers/axe.ts';
import { isDeep } from '../helpers/depth.ts';
import { lacksContents } from './contentsList.ts';
import { expect, test, pathsOfLooks, readerPaths, settled } from './site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 900 };
/** In a deep test also in between. The last one is narrow, for the width of the page. */
const sizes = isDeep ? [wide, { width: 768, height: 1024 }, narrow] : [wide, narrow];
/** Pages to look at in each size, and with their colours. What others have to see is on one of these, too. */
const looks = new Set(pathsOfLooks);

test.use({ viewport: wide, changed: 'axe' });

for (const path of readerPaths) {
  test(`${path} is accessible, lists what is on it, fits a small screen, keeps nothing and asks nobody else`, async ({
    page,
    complaints,
  }) => {
    await bringAxe(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === '/no-such-page/' ? 404 : 200);
    await settled(page);

    expect(await lacksContents(page), 'a long page without a list of what is on it').toBe(false);

    const isLook = looks.has(path);
    for (const size of isLook ? sizes : [narrow]) {
      await page.setViewportSize(size);
      const found = await axeFaults(page, {
        runOnly: { type: 'tag', values: rules },
        // The style sheet is read once: it is the same at each width.
        preload: size === sizes[0],
        rules: { 'color-contrast': { enabled: isLook } },
      });
      expect(found, `axe at ${size.width} px`).toEqual([]);
    }

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'width of the page on a screen of 320 px').toBeLessThanOrEqual(narrow.width);

    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0 });
    // The browser itself notes on the console that the page for wrong addresses comes with status 404.
    const console = complaints.console.filter(
      (text) => response?.status() !== 404 || !text.includes('404'),
    );
    expect({ ...complaints, console }).toEqual({ console: [], failed: [], elsewhere: [] });
  });
}
