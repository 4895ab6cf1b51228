import { readFile } from 'node:fs/promises';
import { expect, test } from './site.ts';

const PLAN = 'llr/plan/';
const rows = 'table tbody tr';

test.describe('the table of a plan', () => {
  test('is sorted by a press on a heading, and turned round by a second', async ({ page }) => {
    await page.goto(PLAN);
    const heading = page.getByRole('columnheader', { name: /^Due/ });
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const days = () =>
      page
        .locator(rows)
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['due']));
    expect(await days()).toEqual((await days()).toSorted());
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(await days()).toEqual((await days()).toSorted().toReversed());
  });

  test('is narrowed by a filter, and says to how many rows', async ({ page }) => {
    await page.goto(PLAN);
    const all = await page.locator(rows).count();
    await page.getByLabel('Priority', { exact: true }).selectOption({ index: 1 });
    const shown = await page.locator(`${rows}:visible`).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await expect(page.getByRole('status')).toHaveText(`${shown} of ${all} activities shown.`);
  });

  test('can be taken away as a table and as a calendar', async ({ page }) => {
    await page.goto(PLAN);
    const saved = async (name: RegExp) => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      return readFile(await (await waiting).path(), 'utf8');
    };
    const lines = (await saved(/CSV/)).trim().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(await saved(/calendar/)).toMatch(/^BEGIN:VCALENDAR/);
  });
});

test.describe('the table of a plan without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is complete, and offers nothing that does not work', async ({ page }) => {
    await page.goto(PLAN);
    expect(await page.locator(`${rows}:visible`).count()).toBeGreaterThan(20);
    await expect(page.locator('table button')).toHaveCount(0);
    await expect(page.locator('select:visible')).toHaveCount(0);
  });
});
