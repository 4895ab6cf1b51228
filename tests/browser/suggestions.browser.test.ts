import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Types into the search field in the header of a page and waits for suggestions. */
async function typed(page: Page, words: string) {
  await page.goto('glossary/');
  const field = page.getByLabel('Search the handbook');
  await field.focus();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  return page.getByRole('combobox', { name: 'Search the handbook' });
}

test('a screen reader meets a combobox with a list of suggestions and their number', async ({
  page,
}) => {
  const field = await typed(page, 'lado lu');
  await expect(page.locator('header')).toMatchAriaSnapshot(`
    - combobox "Search the handbook" [expanded]: lado lu
    - listbox "Suggested pages":
      - option /Local Authority Designated Officer \\(LADO\\) Contacts, Luton/
    - text: /\\d+ suggestions?\\. Use the arrow keys, or press Enter to search\\./
  `);
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
});

test('arrows move through the suggestions and back to the field, Enter goes to the page', async ({
  page,
}) => {
  const field = await typed(page, 'negl');
  const options = page.getByRole('option');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('negl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/neglect\/$/);
});

test('Enter searches for what was typed when no suggestion was chosen', async ({ page }) => {
  await typed(page, 'negl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=negl$/);
});

test('Escape closes the list and keeps what was typed', async ({ page }) => {
  const field = await typed(page, 'negl');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('negl');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('a press on a suggestion leads to it, and leaving the field closes the list', async ({
  page,
}) => {
  await typed(page, 'negl');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await typed(page, 'negl');
  await page.getByRole('option', { name: 'Neglect Topic' }).click();
  await expect(page).toHaveURL(/\/topics\/neglect\/$/);
});

test('nothing is loaded until somebody types, and nothing is stored', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('glossary/');
  await page.getByLabel('Search the handbook').focus();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => path.endsWith('.json'))).toEqual([]);
  await page.keyboard.type('neg');
  await expect(page.getByRole('option').first()).toBeVisible();
  const files = loaded.filter((path) => path.endsWith('.json'));
  expect(files[0]).toBe('/search/head.json');
  expect(files.filter((path) => !/^\/search\/(?:head|names-\d+)\.json$/.test(path))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
});

test('without its names the field is a plain field', async ({ page }) => {
  await page.route('**/search/head.json', (route) => route.abort());
  await page.goto('glossary/');
  await page.getByLabel('Search the handbook').focus();
  await page.keyboard.type('neglect');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=neglect$/);
});

test('the list fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await typed(page, 'child');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('the fields of the home page and of the search page suggest too', async ({ page }) => {
  for (const path of ['', 'search/']) {
    await page.goto(path);
    await page.locator('input[data-suggest]').focus();
    await page.keyboard.type('negl');
    await expect(page.getByRole('option').first()).toBeVisible();
  }
});
