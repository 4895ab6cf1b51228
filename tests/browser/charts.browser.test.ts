import { addArimo } from '../helpers/strictPage.ts';
import { pagesWithCharts } from '../helpers/charts.ts';
import { pagesToOpen } from '../helpers/pageTypes.ts';
import { readPages } from '../helpers/site.ts';
import {
  beforeTheList,
  faint,
  leadingNowhere,
  misplaced,
  openCharts,
  unreadable,
  withoutFocusMark,
} from './chartFaults.ts';
import { expect, test } from './site.ts';

const pages = readPages();
const paths = pagesWithCharts(pages);
/** Chart pages by their charts alone: what else is on them is looked at elsewhere. */
const withTheirCharts = pages
  .filter(({ path }) => paths.includes(path))
  .map(({ path, html }) => ({
    path,
    html: (html.match(/<figure[^>]*app-chart[^]*?<\/figure>/g) ?? []).join(''),
  }));
const pathsToMeasure = pagesToOpen(withTheirCharts).map(({ path }) => path);
const structurePaths = paths.filter((path) => path.includes('/structure/'));
/** Pages with a chart of groups and a list of the same groups. */
const groupPaths = paths.filter((path) =>
  /\/structure\/|\/groups\/|\/partnerships\/reporting\//.test(path),
);

test('there are charts to look at', () => {
  expect(paths.length).toBeGreaterThan(40);
});

// One load of each page: what is shown at a width depends on the style sheet alone.
for (const path of pathsToMeasure) {
  test(`the charts of ${path} are whole, readable and reached by keyboard in every size and look`, async ({
    page,
  }) => {
    await page.goto(path);
    await addArimo(page);
    const faults: Record<string, string[]> = {};

    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(openCharts);
      faults[`${width} px: out of place`] = await page.evaluate(misplaced);
      faults[`${width} px: not readable`] = await page.evaluate(unreadable, {
        mayScroll: width < 1280,
      });
      faults[`${width} px: leading nowhere`] = await page.evaluate(leadingNowhere);
    }
    if (groupPaths.includes(path))
      faults['320 px: before the list'] = await page.evaluate(beforeTheList);

    await page.setViewportSize({ width: 1280, height: 900 });
    faults['without focus'] = await page.evaluate(withoutFocusMark);
    faults['too faint'] = await page.evaluate(faint);

    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    faults['in forced colours: without focus'] = await page.evaluate(withoutFocusMark);
    faults['in forced colours: too faint'] = await page.evaluate(faint);

    expect(Object.entries(faults).filter(([, list]) => list.length > 0)).toEqual([]);
  });
}

/** Height and width of A4 between its margins, in pixels. */
const SHEET = { width: 718, height: 945 };

test('printed charts of groups have text of 12 pixels or more, on as many sheets as that needs', async ({
  page,
}) => {
  await page.setViewportSize({ width: SHEET.width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const counts: number[] = [];
  for (const path of [...structurePaths, '/partnerships/reporting/']) {
    await page.goto(path);
    const charts = await page.$$eval('.app-chart--groups', (figures) =>
      figures.map((figure) =>
        [...figure.querySelectorAll('svg')]
          .filter((svg) => !svg.parentElement!.closest('svg'))
          .map((svg) => {
            const { width, height, right } = svg.getBoundingClientRect();
            const scale = width / Number(svg.getAttribute('viewBox')!.split(' ')[2]);
            return { width, height, right, smallest: 14 * scale };
          })
          .filter(({ width }) => width > 0),
      ),
    );
    for (const sheets of charts) {
      counts.push(sheets.length);
      expect(sheets.length).toBeGreaterThan(0);
      for (const sheet of sheets) {
        expect(sheet.right).toBeLessThanOrEqual(SHEET.width + 1);
        expect(sheet.height).toBeLessThanOrEqual(SHEET.height + 1);
        expect(sheet.smallest).toBeGreaterThanOrEqual(11.99);
      }
    }
  }
  expect(Math.max(...counts)).toBe(2);
});

test('printed flows have text of 12 pixels or more, or leave the steps alone', async ({ page }) => {
  await page.setViewportSize({ width: SHEET.width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  let shown = 0;
  for (const path of pathsToMeasure.filter((one) => one.includes('/procedures/'))) {
    await page.goto(path);
    const sizes = await page.$$eval('.app-chart:has(a[href$=".mmd"]) svg', (drawings) =>
      drawings
        .filter((svg) => svg.getBoundingClientRect().width > 0)
        .flatMap((svg) => [...svg.querySelectorAll('text')])
        .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a),
    );
    shown += sizes.length;
    expect(sizes.filter((size) => size < 11.99)).toEqual([]);
  }
  expect(shown).toBeGreaterThan(0);
});

test('a drawing that a sheet of paper repeats underlines only names', async ({ page }) => {
  await page.goto(structurePaths[0]!);
  // In what a sheet repeats, no rule applies that names what is around the drawing.
  const lines = await page.$$eval('.app-chart svg', (drawings) => {
    document.body.append(...drawings);
    return [...document.querySelectorAll('body > svg a')].map(
      (link) => getComputedStyle(link).textDecorationLine,
    );
  });
  expect(new Set(lines)).toEqual(new Set(['none']));
});

test('a drawing underlines only names, in itself and without the style sheet of the page', async ({
  page,
}) => {
  await page.goto(structurePaths[0]!);
  const links = await page.$$eval('.app-chart svg a', (all) =>
    all.map((link) => link.getAttribute('text-decoration')),
  );
  expect(new Set(links)).toEqual(new Set(['none']));
});

test('on a phone the chart of a structure opens on request, and a flow leaves the steps alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(structurePaths[0]!);
  const drawing = page.locator('.app-chart__drawing--narrow svg').first();
  await expect(drawing).toBeHidden();
  await page.getByText('Show the chart').first().click();
  await expect(drawing).toBeVisible();
  await page.setViewportSize({ width: 768, height: 900 });
  await expect(page.getByText('Show the chart')).toBeHidden();
  await page.setViewportSize({ width: 320, height: 640 });
  const flow = paths.find((path) => /\/procedures\/[^/]+\/$/.test(path))!;
  await page.goto(flow);
  await expect(page.locator('.app-chart svg').first()).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.locator('.app-chart svg').first()).toBeVisible();
});
