import { expect, settled, test } from './site.ts';

const help = 'app-search [data-help]';
const results = '#results > li';

test('Help now comes before the results, with 999, Childline and how to leave', async ({
  page,
}) => {
  await page.goto('search/?q=i+am+being+hurt+and+i+am+13');
  await settled(page);
  const part = page.getByRole('region', { name: 'Help now' });
  await expect(part).toBeVisible();
  await expect(part.locator('a[href="tel:999"]')).toBeVisible();
  const childline = part
    .getByRole('listitem')
    .filter({ has: page.locator('a[href="tel:08001111"]') });
  await expect(childline).toContainText('24 hours a day');
  await expect(childline.getByRole('link', { name: 'Chat online with Childline' })).toHaveAttribute(
    'href',
    'https://www.childline.org.uk/',
  );
  await expect(part.locator('a[href$="/leave-quickly/"]')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Help now comes first.');
  const order = await page.evaluate(
    ([first = '', second = '']) =>
      document.querySelector(first)!.compareDocumentPosition(document.querySelector(second)!),
    [help, '#results'],
  );
  expect(order & 4).toBe(4);
});

test.describe('the council’s number', () => {
  const rows = `${help} [data-area]:not([hidden])`;

  test('is that of the place in the query', async ({ page }) => {
    await page.goto('search/?q=he+locked+me+in+luton');
    await settled(page);
    await expect(page.locator(rows)).toHaveCount(1);
    await expect(page.locator(rows)).toContainText('Luton');
    await expect(page.locator(rows).locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByText('Choose the area:')).toBeHidden();
  });

  test('is that of the page that the search was asked from', async ({ page }) => {
    await page.goto('contacts/rutland/');
    await page.getByRole('searchbox', { name: 'Search the handbook' }).fill('my dad hits me');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await settled(page);
    await expect(page.locator(rows)).toHaveCount(1);
    await expect(page.locator(rows)).toContainText('Rutland');
  });

  test('is one tap away, when no place is known', async ({ page }) => {
    await page.goto('search/?q=hurt');
    await settled(page);
    await expect(page.locator(rows)).toHaveCount(0);
    const choose = page.locator(`${help} [data-choose]`);
    await expect(choose.getByRole('link', { name: 'Leicester', exact: true })).toHaveAttribute(
      'href',
      /\/contacts\/leicester\/$/,
    );
  });
});

test('a search that finds nothing offers Help now before everything else', async ({ page }) => {
  await page.goto('search/?q=pizza');
  await settled(page);
  await expect(page.locator(help)).toBeVisible();
  const [helpTop, browseTop] = await Promise.all(
    [help, '[data-browse]'].map(async (part) => (await page.locator(part).boundingBox())?.y ?? 0),
  );
  expect(helpTop).toBeLessThan(browseTop ?? 0);
});

test('a search that cannot load offers Help now', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('search/?q=my+dad+hits+me');
  await settled(page);
  await expect(page.locator(help)).toBeVisible();
});

test('ordinary work gets its results and no Help now', async ({ page }) => {
  for (const query of ['harm threshold', 'suicide prevention', 'making a referral']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator(results).first()).toBeVisible();
    await expect(page.locator(help)).toBeHidden();
  }
});

test('Help now is the first suggestion', async ({ page }) => {
  await page.goto('glossary/');
  await page.getByRole('searchbox', { name: 'Search the handbook' }).focus();
  const field = page.getByRole('combobox', { name: 'Search the handbook' });
  await field.pressSequentially('he touches me');
  await expect(page.getByRole('option').first()).toHaveText('Help now Who to call');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/families/help/');
  await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
});

test('Help now keeps nothing on the device and asks for nothing elsewhere', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto('search/?q=he+locked+me+in+luton');
  await settled(page);
  await expect(page.locator(help)).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page shows Help now, with a link to each area', async ({ page }) => {
    await page.goto('search/?q=my+dad+hits+me');
    await expect(page.locator(help).locator('a[href="tel:999"]')).toBeVisible();
    await expect(
      page.locator(help).getByRole('link', { name: 'Luton', exact: true }),
    ).toBeVisible();
  });
});
