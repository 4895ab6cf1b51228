import { expect, test } from './site.ts';
import { overlappingTexts } from '../helpers/strictPage.ts';

const PLANS = ['llr/plan/', 'leicestershire-rutland-lscb/plan/', 'luton/plan/'];

for (const path of PLANS) {
  test.describe(`the timelines on ${path}`, () => {
    test('have text of at least 12 px, and none upon another', async ({ page }) => {
      await page.goto(path);
      const sizes = await page.$$eval('main svg text', (texts) =>
        texts.map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) *
            ((text as SVGTextElement).getScreenCTM()?.d ?? 0),
        ),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(await page.evaluate(overlappingTexts)).toEqual([]);
    });

    test('say what is due when on a phone, before anything is scrolled', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const beyond = await page.$$eval('main svg a text', (texts) =>
        texts
          .filter((text) => {
            const region = text.closest('section')?.getBoundingClientRect();
            return !region || text.getBoundingClientRect().right > region.right;
          })
          .map((text) => text.textContent),
      );
      expect(beyond).toEqual([]);
    });
  });
}

test('a row of a timeline leads the keyboard to its activity', async ({ page }) => {
  await page.goto('llr/plan/');
  const row = page.getByRole('link', { name: 'Launch ICON. Due April 2022' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/safeguarding-babies\/#awareness-activity-2$/);
  await expect(page.locator('tr:target')).toContainText('Launch ICON.');
});
