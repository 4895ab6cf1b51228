import { expect, settled, test } from './site.ts';

const results = '#results > li';

test('the form in the header leads to results, the first link of each a page', async ({
  page,
  baseURL,
}) => {
  await page.goto('glossary/');
  await page.getByRole('searchbox', { name: 'Search the handbook' }).fill('neglect');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=neglect');
  await settled(page);
  const links = page.locator(`${results} > a:first-of-type`);
  expect(await links.count()).toBeGreaterThan(2);
  await expect(page.getByRole('searchbox', { name: 'Search for' })).toHaveValue('neglect');
  const [address = '', name = ''] = [
    await links.first().getAttribute('href'),
    await links.first().textContent(),
  ];
  await links.first().click();
  expect(page.url()).toBe(new URL(address ?? '', baseURL).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
});

test('the words found are marked, and the number of results is announced', async ({ page }) => {
  await page.goto('search/?q=neglect');
  await settled(page);
  const announced = await page.getByRole('status').textContent();
  expect(announced).toMatch(/^\d+ results? for “neglect”/);
  await expect(page.locator(`${results} mark`).first()).toHaveText(/neglect/i);
  await expect(page).toHaveTitle(/^neglect – /);
});

test('more results follow on request, and the keyboard goes on with the first of them', async ({
  page,
}) => {
  await page.goto('search/?q=group');
  await settled(page);
  const before = await page.locator(results).count();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(page.locator(results).nth(before)).toBeVisible();
  await expect(page.locator(`${results} > a:first-of-type`).nth(before)).toBeFocused();
});

test('filters narrow the results and stay in the address', async ({ page }) => {
  await page.goto('search/?q=group');
  await settled(page);
  const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  await page
    .getByLabel('Partnership', { exact: true })
    .selectOption({ label: 'Central Bedfordshire' });
  await page.getByLabel('Kind of page').selectOption('Group');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL(/partnership=Central\+Bedfordshire&kind=Group/);
  await settled(page);
  const narrowed = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  for (const link of await page.locator(`${results} > a:first-of-type`).all()) {
    expect(await link.getAttribute('href')).toContain('/central-bedfordshire/groups/');
  }
  await expect(page.getByLabel('Kind of page')).toHaveValue('Group');
});

test('abbreviations find the page that explains them', async ({ page }) => {
  await page.goto('search/?q=CSEM');
  await settled(page);
  await expect(
    page.locator(results).filter({ hasText: 'CSE and Missing Operational' }).first(),
  ).toBeVisible();
});

test('nothing found is said, and other ways stay open', async ({ page }) => {
  await page.goto('search/?q=zzzzqqqq');
  await settled(page);
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzzzqqqq”');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Site map: every page' })).toBeVisible();
});

test('a query that is code is shown as the text it is', async ({ page, complaints }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  page.on('dialog', () => complaints.console.push('a dialog opened'));
  await page.goto(`search/?q=${encodeURIComponent(hostile)}`);
  await settled(page);
  await expect(page.getByRole('status')).toContainText(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
});

test('without its index the search says so and shows the lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=neglect');
  await settled(page);
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'All procedures' })).toBeVisible();
});

test('where no page has all the words, pages with some of them are shown, and that is said', async ({
  page,
}) => {
  await page.goto('search/?q=types+of+neglect');
  await settled(page);
  await expect(page.getByRole('status')).toHaveText(/some words of “types of neglect”/);
  expect(await page.locator(results).count()).toBeGreaterThan(0);
});
