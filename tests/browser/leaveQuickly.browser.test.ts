import type { Page } from '@playwright/test';
import { handbook } from '../../handbook.config.ts';
import { axeFaults } from '../helpers/axe.ts';
import { expect, test } from './site.ts';

const button = '.govuk-exit-this-page__button';

/** Stands in for the page that the button leads to, so that no test touches the network. Counts its requests. */
async function standIn(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const seen: { referrers: (string | undefined)[] } = { referrers: [] };
  await page.route(`${handbook.leaveTo}**`, async (route) => {
    seen.referrers.push(route.request().headers()['referer']);
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Sun</h1>' });
  });
  return seen;
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the words of the button can be read in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('families/help/');
    expect(await axeFaults(page, { runOnly: ['color-contrast'] }, button)).toEqual([]);
  });

const isAway = (page: Page) => page.waitForURL(`${handbook.leaveTo}**`);

test.describe('a page is left', () => {
  test('with the mouse, and "back" does not show it', async ({ page }) => {
    const seen = await standIn(page);
    await page.goto('glossary/');
    await page.goto('families/help/');
    await page.locator(button).click();
    await isAway(page);
    expect(seen.referrers).toEqual([undefined]);
    await page.goBack();
    expect(page.url()).toContain('/glossary/');
  });

  test('by pressing Shift three times', async ({ page }) => {
    await standIn(page);
    await page.goto('families/first-steps/');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await isAway(page);
  });

  test('by Shift alone, and how often it is to be pressed yet is said and shown', async ({
    page,
  }) => {
    await page.goto('families/first-steps/');
    const exit = page.getByRole('region', { name: 'Leave quickly' });
    await page.keyboard.press('Shift');
    await expect(exit.locator('[aria-live]')).toHaveText('Shift, press 2 more times to exit.');
    await page.keyboard.press('Shift');
    await expect(exit.locator('[aria-live]')).toHaveText('Shift, press 1 more time to exit.');
    await expect(exit.locator('.govuk-exit-this-page__indicator')).toBeVisible();
    await expect(exit.locator('.govuk-exit-this-page__indicator-light--on')).toHaveCount(2);
    await page.keyboard.press('a');
    await expect(exit.locator('[aria-live]')).toHaveText('Exit this page expired.');
    await expect(exit.locator('.govuk-exit-this-page__indicator')).toBeHidden();
  });

  test('not by pressing Shift twice, or with a capital letter', async ({ page }) => {
    await standIn(page);
    await page.goto('families/first-steps/');
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('Shift');
    await page.keyboard.press('Shift+A');
    await expect(page.locator('h1')).toBeVisible();
    expect(page.url()).toContain('/families/first-steps/');
  });

  test('by the second link with Tab and Enter', async ({ page }) => {
    await standIn(page);
    await page.goto('families/reviews/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.govuk-js-exit-this-page-skiplink')).toBeFocused();
    await page.keyboard.press('Enter');
    await isAway(page);
  });

  test('and is covered while the other page is loading, under the address of the home page', async ({
    page,
    baseURL,
  }) => {
    // An answer without a page leaves the browser where it is.
    await page.route(`${handbook.leaveTo}**`, (route) => route.fulfill({ status: 204 }));
    await page.goto('families/help/');
    await page.locator(button).click();
    await expect(page.locator('.govuk-exit-this-page-overlay')).toBeVisible();
    await expect(page.locator('h1')).toBeHidden();
    expect(page.url()).toBe(baseURL);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('the button stays in sight and is large enough for a thumb', async ({ page }) => {
    await standIn(page);
    await page.goto('families/help/');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight * 0.6));
    await expect(page.locator(button)).toBeInViewport({ ratio: 1 });
    const box = await page.locator(button).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.locator(button).tap();
    await isAway(page);
  });

  test('what takes the focus is not hidden behind the button', async ({ page }) => {
    await page.goto('families/help/');
    const links = page.getByRole('main').getByRole('link');
    await links.last().focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate((selector) => {
        const focused = document.activeElement?.getBoundingClientRect();
        const exit = document.querySelector(selector)?.getBoundingClientRect();
        return focused && exit ? focused.bottom <= exit.bottom && focused.top >= exit.top : false;
      }, button);
      expect(hidden).toBe(false);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link that leads away and tells nobody where from', async ({ page }) => {
    const seen = await standIn(page);
    await page.goto('families/help/');
    await page.locator(button).click();
    await isAway(page);
    expect(seen.referrers).toEqual([undefined]);
  });
});

test.describe('a search', () => {
  test('is not in the address any more after it has been left', async ({ page }) => {
    await standIn(page);
    await page.goto('glossary/');
    await page.goto('search/?q=bruise');
    await page.locator(button).click();
    await isAway(page);
    await page.goBack();
    expect(page.url()).toContain('/glossary/');
    expect(page.url()).not.toContain('bruise');
  });

  test('is forgotten when "back" leads to it after a result has been left', async ({ page }) => {
    await standIn(page);
    await page.goto('search/?q=neglect');
    await page.goto('topics/neglect/');
    await page.locator(button).click();
    await isAway(page);
    await page.goBack();
    await page.waitForURL(/\/search\/$/);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('is still there when "back" leads to it from one of its results', async ({ page }) => {
    await page.goto('search/?q=neglect');
    await page.goto('topics/neglect/');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('neglect');
    expect(page.url()).toContain('?q=neglect');
  });
});
