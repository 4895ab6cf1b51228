import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a number can be copied with the keyboard, and the page says so', async ({
  page,
  complaints,
}) => {
  await page.goto('contacts/luton/');
  const button = page.getByRole('button', { name: 'Copy 01582 547653' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-live]').filter({ hasText: 'Copied: 01582 547653' })).toHaveCount(
    1,
  );
  await expect(button).toHaveText('Copied');
  expect(await copied(page)).toBe('01582 547653');
  expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
});

test('the link to a heading can be copied where a link led to it', async ({ page }) => {
  await page.goto('contacts/luton/#take-away');
  const button = page.getByRole('button', { name: 'Copy link to this heading' });
  await button.click();
  expect(await copied(page)).toMatch(/\/contacts\/luton\/#take-away$/);
});

test('the link to a heading can be copied where the pointer is', async ({ page }) => {
  await page.goto('procedures/making-a-referral/');
  await expect(page.getByRole('button', { name: 'Copy link to this heading' })).toHaveCount(0);
  const heading = page.locator('.app-columns__text h2[id]').filter({ visible: true }).nth(1);
  await heading.hover();
  await page.getByRole('button', { name: 'Copy link to this heading' }).click();
  expect(await copied(page)).toMatch(/\/procedures\/making-a-referral\/#.+/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a number is text, and the contents of the page are links', async ({ page }) => {
    await page.goto('contacts/luton/');
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await expect(
      page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first(),
    ).toHaveAttribute('href', /^#/);
  });
});
