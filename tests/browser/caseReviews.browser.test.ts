import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const PAGE = 'case-reviews/';
const items = (page: Page) => page.locator('[data-review]');
const shown = (page: Page) => page.locator('[data-review]:visible');

/** What assistive technology reads of the line below the list, number included. The whole page would take seconds. */
async function countRead(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'p:has(> .app-reviews__count)',
  });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test.describe('the list of case reviews, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [320, 1280]) {
    test(`is narrowed by mouse, and says to how many, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGE);
      const all = await items(page).count();
      await expect(shown(page)).toHaveCount(all);
      expect(await countRead(page)).toBe(`Reviews in the list: ${all} of ${all}.`);

      await page.getByLabel('Age group').selectOption('baby');
      const babies = await shown(page).count();
      expect(babies).toBeGreaterThan(1);
      expect(babies).toBeLessThan(all);
      expect(await countRead(page)).toBe(`Reviews in the list: ${babies} of ${all}.`);
    });

    test(`is narrowed with the keyboard, by two choices at once, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGE);
      await page.getByLabel('Partnership').focus();
      await page.keyboard.type('Buck');
      const ofOne = await shown(page).count();
      await page.getByLabel('Theme').focus();
      await page.keyboard.type('Babies');
      await expect(page.getByLabel('Theme')).toHaveValue('babies');
      await expect(shown(page).filter({ hasText: 'Family T' })).toBeVisible();
      expect(await shown(page).count()).toBeLessThan(ofOne);
      for (const item of await shown(page).all()) {
        await expect(item).toHaveAttribute('data-partnership', 'buckinghamshire');
        await expect(item).toHaveAttribute('data-theme', /(^| )babies( |$)/);
      }
    });
  }

  test('takes what is not chosen out of what is read aloud', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('Partnership').selectOption('leicester');
    await expect(shown(page).filter({ hasText: 'Patricia' })).toBeVisible();
    await expect(shown(page).filter({ hasText: 'Family T' })).toHaveCount(0);
  });

  test('says that none fits where two choices exclude each other', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('Partnership').selectOption('leicester');
    await page.getByLabel('Theme').selectOption('babies');
    await expect(shown(page)).toHaveCount(0);
    expect(await countRead(page)).toMatch(/^Reviews in the list: 0 of /);
  });

  test('is whole again after one press', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('Partnership').selectOption('leicester');
    await page.getByRole('link', { name: 'Show the whole list again' }).click();
    await expect(page.getByLabel('Partnership')).toHaveValue('');
    await expect(shown(page)).toHaveCount(await items(page).count());
  });

  test('keeps what was chosen out of the address', async ({ page }) => {
    await page.goto(PAGE);
    const address = page.url();
    await page.getByLabel('Theme').selectOption('babies');
    await page.getByLabel('Theme').press('Enter');
    expect(page.url()).toBe(address);
  });
});

test('a review gives its notice, a number to call and the first of its summary on one small screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('buckinghamshire/case-reviews/aa/');
  await page.evaluate(() => window.scrollTo(0, document.querySelector('h1')!.offsetTop));
  for (const part of ['.app-lead', '.app-panel a[href^="tel:"]', '[data-reading="family"] p']) {
    await expect(page.locator(part).first()).toBeInViewport();
  }
});
