import { expect, settled, test } from './site.ts';

const results = '#results > li';
const outcome = '#search-outcome';

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
  await expect(page.getByLabel('Search for')).toHaveValue('neglect');
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
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “neglect”$/);
  const mark = page.locator(`${results} mark`).first();
  await expect(mark).toHaveText(/neglect/i);
  await expect(mark).toBeVisible();
  // What somebody searched for is not in the history of tabs.
  await expect(page).toHaveTitle(/^Search – /);
  await expect(page.locator(outcome)).toHaveAttribute('data-state', 'done');
});

test('every result says what kind of page it is', async ({ page }) => {
  await page.goto('search/?q=strategic+board+luton');
  await settled(page);
  const first = page.locator(results).first();
  await expect(first.getByRole('link')).toHaveText('Luton Strategic Board');
  await expect(first.locator('.app-caption')).toHaveText('Group · Luton · 2023 to 2024');
});

test('a result shows how current its document is', async ({ page }) => {
  await page.goto('search/?q=luton+strategic+business+plan+2023+2026');
  await settled(page);
  const plan = page.locator(results).filter({ has: page.locator('a[href$="/luton/plan/"]') });
  await expect(plan.locator('.app-caption .app-tag')).toHaveText(
    'Replaced: read LSCP Strategic Business Plan 2024-26',
  );
});

test('a result leads to the place on the page that answers', async ({ page }) => {
  await page.goto('search/?q=lado+number+luton');
  await settled(page);
  await page.locator(`${results} > a`).first().click();
  await expect(page).toHaveURL(/\/contacts\/luton\/#allegations$/);
});

test('text around the words is under a page that has them in its text only', async ({ page }) => {
  await page.goto('search/?q=who+chairs+the+pan+bedfordshire+co-ordinating+group');
  await settled(page);
  await expect(
    page.locator(results).first().locator('mark').filter({ hasText: /chair/i }).first(),
  ).toBeVisible();
});

test('the same procedure in several places is one result that names the places', async ({
  page,
}) => {
  await page.goto('search/?q=making+a+referral');
  await settled(page);
  const first = page.locator(results).first();
  await expect(first.locator('> a')).toHaveAttribute('href', '/procedures/making-a-referral/');
  await first.getByRole('link', { name: 'Making a referral, Luton' }).click();
  await expect(page).toHaveURL(/\/luton\/procedures\/making-a-referral\//);
});

test('more results follow on request, with the keyboard on the first of them, and are there after going back', async ({
  page,
}) => {
  await page.goto('search/?q=group');
  await settled(page);
  await expect(page.locator(results)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(page.locator(results)).toHaveCount(20);
  const link = page.locator(`${results} > a:first-of-type`).nth(10);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  await page.goBack();
  await settled(page);
  await expect(page.locator(results)).toHaveCount(20);
});

test('filters narrow the results and stay in the address', async ({ page }) => {
  await page.goto('search/?q=group');
  await settled(page);
  const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  await page.getByText('Narrow the results').click();
  await page
    .getByLabel('Partnership', { exact: true })
    .selectOption({ label: 'Central Bedfordshire' });
  await page.getByLabel('Kind of page').selectOption('Group');
  await page.getByLabel('Only what is current').check();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL('**/search/?q=group&partnership=Central+Bedfordshire&kind=Group&current=1');
  await settled(page);
  await expect(page.getByRole('status')).toContainText('in Central Bedfordshire of kind Group');
  const narrowed = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  expect(narrowed).toBeLessThan(all);
  for (const link of await page.locator(`${results} > a:first-of-type`).all()) {
    expect(await link.getAttribute('href')).toMatch(
      /\/central-bedfordshire\/(?:groups|structure)\//,
    );
  }
  // The list of filters is folded, and says what is chosen.
  await expect(page.getByLabel('Kind of page')).toBeHidden();
  await expect(
    page.getByText('Narrowed to: Central Bedfordshire, Group, only what is current'),
  ).toBeVisible();
  await expect(page.getByLabel('Kind of page')).toHaveValue('Group');
  await expect(page.getByLabel('Only what is current')).toBeChecked();
});

test('a typing error is mended, said, and can be taken back', async ({ page }) => {
  await page.goto('search/?q=nelgect+luton');
  await settled(page);
  await expect(page.locator(outcome)).toHaveAttribute('data-mended', 'neglect luton');
  await expect(page.getByText('Showing results for “neglect luton”.')).toBeVisible();
  await page.getByRole('link', { name: 'Search instead for “nelgect luton”' }).click();
  await settled(page);
  await expect(page.getByLabel('Search for')).toHaveValue('nelgect luton');
  await expect(page.getByText('No page has “nelgect”.')).toBeVisible();
  await expect(page.locator(outcome)).not.toHaveAttribute('data-mended');
});

test('a word that no page has empties no list, and is named', async ({ page }) => {
  await page.goto('search/?q=neglect+xqzvw');
  await settled(page);
  await expect(page.locator(results).first().locator('> a')).toHaveText('Neglect');
  await expect(page.getByText('No page has “xqzvw”.')).toBeVisible();
});

test('nothing found is said, with other ways', async ({ page }) => {
  await page.goto('search/?q=pizza');
  await settled(page);
  await expect(page.getByRole('status')).toHaveText('Nothing found for “pizza”');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Site map: every page' })).toBeVisible();
});

test('filters that leave nothing can be taken away', async ({ page }) => {
  await page.goto('search/?q=funding&kind=Training&partnership=Luton');
  await settled(page);
  await page.getByRole('link', { name: 'Search everything for “funding”' }).click();
  await settled(page);
  await expect(page.locator(outcome)).toHaveAttribute('data-state', 'done');
});

test('words in quotation marks are found as they are', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('"development day"')}`);
  await settled(page);
  await expect(page.locator(results).first().locator('mark').first()).toBeVisible();
  const count = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  await page.goto('search/?q=development+day');
  await settled(page);
  const loose = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(loose);
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

test('nothing of the index is loaded before somebody searches', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /\.json$|pagefind/.test(path))).toEqual([]);
  await expect(page.locator(outcome)).toHaveAttribute('data-state', 'idle');
});

test('without its index the search says so, offers to try again and shows the lists', async ({
  page,
}) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('search/?q=neglect');
  await settled(page);
  await expect(page.locator(outcome)).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'All procedures' })).toBeVisible();
  await page.unroute('**/search/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(outcome)).toHaveAttribute('data-state', 'done');
});

test('without the full text, results have their summaries', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=luton+strategic+board');
  await settled(page);
  const first = page.locator(results).first();
  await expect(first.getByRole('link')).toHaveText('Luton Strategic Board');
  await expect(first).toContainText('In the structure for 2023–2024');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form in the header leads to lists of everything, and the page says why', async ({
    page,
  }) => {
    await page.goto('glossary/');
    await page.getByLabel('Search the handbook').fill('neglect');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=neglect');
    const said = page.locator('noscript .app-panel');
    await expect(said).toBeVisible();
    await expect(said).toContainText('needs JavaScript, which is switched off');
    for (const name of [
      'Luton',
      'Neglect',
      'Words and abbreviations, A to Z',
      'Site map: every page',
    ])
      await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible();
  });
});
