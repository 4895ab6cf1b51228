import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const PAGE = 'procedures/timescales/';
const CONFERENCE = 'Child protection conference, plan and core group';
const rows = 'tr[data-timescale]';

const chooser = (page: Page) => page.getByLabel('Procedure', { exact: true });
const box = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const results = (page: Page) => page.locator('[data-results] > li');
const show = (page: Page) => page.getByRole('button', { name: 'Show dates' }).click();

async function fillDate(page: Page, date: string) {
  const [day = '', month = '', year = ''] = date.split('/');
  await box(page, 'Day').fill(day);
  await box(page, 'Month').fill(month);
  await box(page, 'Year').fill(year);
}

async function workOut(page: Page, event: RegExp, date: string) {
  await chooser(page).selectOption(CONFERENCE);
  await page.getByRole('radio', { name: event }).check();
  await fillDate(page, date);
  await show(page);
}

test.describe('the calculator of due dates', () => {
  test('asks for the procedure first, then for what happened and when', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('group', { name: 'Date' })).toBeHidden();
    await chooser(page).selectOption(CONFERENCE);
    await expect(page.getByRole('radio')).toHaveCount(2);
    await expect(page.getByRole('group', { name: 'Date' })).toBeVisible();
  });

  test('gives a due date with the rule in words, who has to keep it, and what follows later', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await workOut(page, /strategy discussion/, '21/12/2026');
    await expect(page.getByRole('status')).toHaveText(
      'Hold the initial conference: Thursday 14 January 2027.',
    );
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toContainText(
      '15 working days after Monday 21 December 2026: Thursday 14 January 2027. Left out: 3 weekends, 25 December (Christmas Day), 28 December (substitute day for Boxing Day) and 1 January (New Year’s Day).',
    );
    await expect(results(page)).toContainText(/Children.s social care/);
    await expect(page.locator('[data-others]')).toContainText(
      'Meet as a core group: within 10 working days of the initial conference',
    );
  });

  test('gives every date that counts from one event, each with a link to its row', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await workOut(page, /initial conference/, '20/11/2026');
    await expect(results(page)).toHaveCount(2);
    await expect(page.getByRole('status')).toHaveText(
      '2 dates counted from Friday 20 November 2026.',
    );
    await expect(results(page).nth(0)).toContainText('Friday 4 December 2026');
    await expect(results(page).nth(1)).toContainText('Saturday 20 February 2027');
    const link = results(page).first().getByRole('link');
    const target = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(target)).toContainText(await link.innerText());
  });

  test('says what is wrong with a date, takes the focus there and keeps no older result', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await workOut(page, /initial conference/, '21/12/2026');
    for (const [date, message, wrong] of [
      ['', 'Enter a date', 'Day'],
      ['21//2026', 'Date must include a month', 'Month'],
      ['30/2/2026', 'Date must be a real date', 'Day'],
      ['21/12/26', 'Year must include 4 numbers', 'Year'],
      ['1/1/2031', 'Date must be between', 'Day'],
    ] as const) {
      await fillDate(page, date);
      await show(page);
      await expect(box(page, wrong)).toBeFocused();
      await expect(box(page, wrong)).toHaveAttribute('aria-invalid', 'true');
      await expect(box(page, wrong)).toHaveAccessibleDescription(new RegExp(message));
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByRole('status')).toBeEmpty();
    }
    await fillDate(page, '21/12/2026');
    await show(page);
    await expect(box(page, 'Day')).toHaveAttribute('aria-invalid', 'false');
    await expect(page.locator('[data-error]')).toBeHidden();
  });

  test('asks what to count from where there are several events', async ({ page }) => {
    await page.goto(PAGE);
    await chooser(page).selectOption(CONFERENCE);
    await fillDate(page, '21/12/2026');
    await show(page);
    await expect(page.getByText('Select what to count from')).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeFocused();
    await expect(results(page)).toHaveCount(0);
  });

  test('is used with the keyboard alone', async ({ page }) => {
    await page.goto(PAGE);
    await chooser(page).selectOption(CONFERENCE);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('21');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).not.toBeEmpty();
  });

  test('asks nobody, keeps nothing and leaves the address alone', async ({ page, complaints }) => {
    await page.goto(PAGE);
    await page.waitForLoadState('networkidle');
    const address = page.url();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await workOut(page, /initial conference/, '21/12/2026');
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
    await workOut(page, /strategy discussion/, '21/12/2026');
    await expect(page.getByRole('status')).toContainText('Thursday 14 January 2027');
    // The page serves the next test, too.
    await context.setOffline(false);
  });

  test('is printed as its results, or not at all', async ({ page }) => {
    await page.goto(PAGE);
    await page.emulateMedia({ media: 'print' });
    const calculator = page.getByRole('heading', { name: 'Work out dates' });
    await expect(calculator).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await workOut(page, /initial conference/, '21/12/2026');
    await page.emulateMedia({ media: 'print' });
    await expect(calculator).toBeVisible();
    await expect(box(page, 'Day')).toBeHidden();
    await expect(results(page).first()).toBeVisible();
  });

  test('is on the first screen of a small phone, and fits it without scrolling sideways', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(PAGE);
    await expect(chooser(page)).toBeInViewport({ ratio: 1 });
    await workOut(page, /initial conference/, '21/12/2026');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const limit = page.locator(rows).first().locator('[data-label="By when"]');
    await expect(limit).toContainText('Within 1 working day');
  });
});

test.describe('the time limits without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

  test('are complete, the first on the first screen, and no calculator is shown', async ({
    page,
  }) => {
    await page.goto(PAGE);
    expect(await page.locator(`${rows}:visible`).count()).toBeGreaterThan(5);
    await expect(page.locator(rows).first().locator('th')).toBeInViewport();
    await expect(page.locator('main input:visible, main select:visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Work out dates' })).toBeHidden();
  });
});
