import { expect, test } from './site.ts';

const phone = { width: 320, height: 568 };
const places = ['Get help', 'Contacts', 'Procedures', 'Thresholds', 'Areas', 'Learning'];

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('the 999 line and the header take at most 120 px', async ({ page }) => {
    for (const path of ['', 'contacts/luton/', 'luton/procedures/', 'search/']) {
      await page.goto(path);
      const box = await page.locator('.app-header').boundingBox();
      expect(box!.y + box!.height, path).toBeLessThanOrEqual(120);
    }
  });

  test('breadcrumbs take one line', async ({ page }) => {
    await page.goto('luton/procedures/making-a-referral/');
    const box = await page.getByRole('navigation', { name: 'Breadcrumb' }).boundingBox();
    expect(box!.height).toBeLessThanOrEqual(40);
  });

  test('beside the button to leave, the one way up is the page above, its words whole', async ({
    page,
  }) => {
    await page.goto('buckinghamshire/case-reviews/');
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(trail.getByRole('link').filter({ visible: true })).toHaveText(['Buckinghamshire']);
    const box = await trail.getByRole('link', { name: 'Buckinghamshire' }).boundingBox();
    expect(box!.height).toBeLessThan(40);
    await page.goto('contacts/');
    await expect(trail.getByRole('link').filter({ visible: true })).toHaveText(['Home']);
  });

  test('the sections of an area have its name above them at the end of the page', async ({
    page,
  }) => {
    await page.goto('contacts/luton/');
    const sections = page.getByRole('navigation', { name: 'Luton', exact: true });
    const name = await sections.evaluate((nav) => getComputedStyle(nav, '::before').content);
    expect(name).toContain('Luton');
  });

  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'the menu' : 'the menu without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('opens and leads on', async ({ page }) => {
        await page.goto('glossary/');
        const menu = page.getByRole('navigation', { name: 'Main' });
        await expect(menu).toBeHidden();
        await page.locator('summary', { hasText: 'Menu' }).tap();
        for (const name of places)
          await expect(menu.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
        await menu.getByRole('link', { name: 'Contacts', exact: true }).tap();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts');
      });
    });
});

test('on a wide screen the menu is open, without a button', async ({ page }) => {
  await page.goto('glossary/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  for (const name of places)
    await expect(menu.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Menu' })).toBeHidden();
});

test('in the colours of the reader the menu marks one place alone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('luton/procedures/');
  const marked = await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link')
    .evaluateAll((links) => {
      const { backgroundColor } = getComputedStyle(document.body);
      return links
        .filter((link) => getComputedStyle(link).borderBottomColor !== backgroundColor)
        .map((link) => link.textContent?.trim());
    });
  expect(marked).toEqual(['Procedures']);
});

test('a local page marks its place in the menu', async ({ page }) => {
  await page.goto('luton/procedures/');
  const marked = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  await expect(marked).toHaveText('Procedures');
});

test('the page for wrong addresses leads to contacts and to families', async ({ page }) => {
  await page.goto('no-such-page/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Contacts', exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Families', exact: true })).toBeVisible();
});
