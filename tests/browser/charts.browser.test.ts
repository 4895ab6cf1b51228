import { addArimo } from '../charts/helpers/strictPage.ts';
import { pagesWithCharts } from '../helpers/charts.ts';
import { readPages } from '../helpers/site.ts';
import { faint, misplaced, unreadable, withoutFocusMark } from './chartFaults.ts';
import { expect, test } from './site.ts';

const paths = pagesWithCharts(readPages());

test('there are charts to look at', () => {
  expect(paths.length).toBeGreaterThan(40);
});

// One load of each page: what is shown at a width depends on the style sheet alone.
for (const path of paths) {
  test(`the charts of ${path} are whole, readable and reached by keyboard in every size and look`, async ({
    page,
  }) => {
    await page.goto(path);
    await addArimo(page);
    const faults: Record<string, string[]> = {};

    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 900 });
      faults[`${width} px: out of place`] = await page.evaluate(misplaced);
      faults[`${width} px: not readable`] = await page.evaluate(unreadable, {
        mayScroll: width < 1280,
      });
    }

    await page.setViewportSize({ width: 1280, height: 900 });
    faults['without focus'] = await page.evaluate(withoutFocusMark);
    faults['too faint'] = await page.evaluate(faint);

    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    faults['in forced colours: without focus'] = await page.evaluate(withoutFocusMark);
    faults['in forced colours: too faint'] = await page.evaluate(faint);

    expect(Object.entries(faults).filter(([, list]) => list.length > 0)).toEqual([]);
  });
}

test('a printed chart is shown once, as wide as the paper lets it be', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/central-bedfordshire/structure/', '/partnerships/reporting/']) {
    await page.goto(path);
    const shown = await page.$$eval('.app-chart svg', (drawings) =>
      drawings.map((svg) => svg.getBoundingClientRect()).filter(({ width }) => width > 0),
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]!.right).toBeLessThanOrEqual(718);
    expect(shown[0]!.height).toBeLessThanOrEqual(945);
  }
});
