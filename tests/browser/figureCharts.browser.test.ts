import { sitemapPaths } from '../helpers/site.ts';
import { expect, test } from './site.ts';

const pages = sitemapPaths().filter((path) => /\/reports\/[^/]+\/[^/]+\/$/.test(path));

for (const width of [320, 1280]) {
  test(`charts of figures fit a screen ${width} pixels wide, with text of at least 12 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    let count = 0;
    for (const path of pages) {
      await page.goto(path);
      const charts = await page.$$eval('.app-chart--small svg', (drawings) =>
        drawings.map((drawing) => ({
          right: drawing.getBoundingClientRect().right,
          smallest: Math.min(
            ...[...drawing.querySelectorAll('text')].map(
              (text) =>
                Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0),
            ),
          ),
        })),
      );
      for (const { right, smallest } of charts) {
        expect(right, path).toBeLessThanOrEqual(width);
        expect(smallest, path).toBeGreaterThanOrEqual(12);
      }
      count += charts.length;
    }
    expect(count).toBeGreaterThan(10);
  });
}
