import type { Page } from '@playwright/test';
import { bankHolidays } from '../../src/lib/calendar/bankHolidays.ts';
import { addDays } from '../../src/lib/calendar/days.ts';
import { formatDate } from '../../src/lib/dates.ts';
import { expect, test } from './site.ts';

const PAGE = 'procedures/timescales/';
const CONFERENCE = 'Hold the initial child protection conference';
const rows = 'tr[data-timescale]';

const dayField = (page: Page) => page.getByLabel('Day it happened');
const results = (page: Page) => page.locator('[data-results] > li');

async function workOut(page: Page, day: string, limit?: string) {
  await dayField(page).fill(day);
  if (limit) await page.getByLabel('Time limit', { exact: true }).selectOption(limit);
  await page.getByRole('button', { name: 'Work out' }).click();
}

test.describe('the calculator of due dates', () => {
  test('gives the due date of one time limit, with the rule in words', async ({ page }) => {
    await page.goto(PAGE);
    await workOut(page, '2026-12-21', CONFERENCE);
    await expect(page.getByRole('status')).toHaveText(`${CONFERENCE}: Thursday 14 January 2027.`);
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toContainText(
      '15 working days after Monday 21 December 2026: Thursday 14 January 2027. Left out: 3 weekends, 25 December (Christmas Day), 28 December (substitute day for Boxing Day) and 1 January (New Year’s Day).',
    );
    await expect(results(page)).toContainText('Counted from the strategy discussion');
  });

  test('gives the due dates of all of them, each with a link to its row', async ({ page }) => {
    await page.goto(PAGE);
    await workOut(page, '2026-11-20');
    const count = await page.locator(rows).count();
    await expect(results(page)).toHaveCount(count);
    await expect(page.getByRole('status')).toContainText(
      `${count} due dates counted from Friday 20 November 2026.`,
    );
    const link = results(page).first().getByRole('link');
    const target = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(target)).toContainText(await link.innerText());
  });

  test('says what is wrong with a day, takes the focus there and keeps no older result', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await workOut(page, '2026-12-21');
    for (const [day, message] of [
      [addDays(bankHolidays.until, 1), `known until ${formatDate(bankHolidays.until)}`],
      [addDays(bankHolidays.from, -1), `known from ${formatDate(bankHolidays.from)}`],
      ['', 'Enter the day it happened.'],
    ] as const) {
      await workOut(page, day);
      await expect(dayField(page)).toBeFocused();
      await expect(dayField(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(dayField(page)).toHaveAccessibleDescription(new RegExp(message));
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByRole('status')).toBeEmpty();
    }
    await workOut(page, '2026-12-21');
    await expect(dayField(page)).toHaveAttribute('aria-invalid', 'false');
    await expect(page.locator('[data-error]')).toBeHidden();
  });

  test('says that a due date is not known where the bank holidays end', async ({ page }) => {
    await page.goto(PAGE);
    await workOut(page, bankHolidays.until, CONFERENCE);
    await expect(results(page)).toContainText('not worked out');
  });

  test('is used with the keyboard alone', async ({ page }) => {
    await page.goto(PAGE);
    await dayField(page).fill('2026-12-21');
    await dayField(page).press('Enter');
    await expect(page.getByRole('status')).not.toBeEmpty();
  });

  test('asks nobody, keeps nothing and leaves the address alone', async ({ page, complaints }) => {
    await page.goto(PAGE);
    await page.waitForLoadState('networkidle');
    const address = page.url();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await workOut(page, '2026-12-21');
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(asked).toEqual([]);
    expect(page.url()).toBe(address);
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, '']);
    expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
  });

  test('works offline', async ({ page, context }) => {
    await page.goto(PAGE);
    await context.setOffline(true);
    await workOut(page, '2026-12-21', CONFERENCE);
    await expect(page.getByRole('status')).toContainText('Thursday 14 January 2027');
  });

  test('is printed as its results, or not at all', async ({ page }) => {
    await page.goto(PAGE);
    await page.emulateMedia({ media: 'print' });
    const calculator = page.getByRole('heading', { name: 'Work out due dates' });
    await expect(calculator).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await workOut(page, '2026-12-21');
    await page.emulateMedia({ media: 'print' });
    await expect(calculator).toBeVisible();
    await expect(dayField(page)).toBeHidden();
    await expect(results(page).first()).toBeVisible();
  });
});

test.describe('the table of time limits', () => {
  test('fits a telephone without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(PAGE);
    await workOut(page, '2026-12-21');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    const limit = page.locator(rows).first().locator('[data-label="By when"]');
    await expect(limit).toContainText('Within 1 working day');
  });
});

test.describe('the table of time limits without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is complete, and no calculator is shown', async ({ page }) => {
    await page.goto(PAGE);
    expect(await page.locator(`${rows}:visible`).count()).toBeGreaterThan(5);
    await expect(page.locator('main input:visible, main select:visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Work out due dates' })).toBeHidden();
  });
});
