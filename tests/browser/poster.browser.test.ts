import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** How many sheets of paper the page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** How much of the height of A4, inside its margins, has something on it. */
async function filledOf(page: Page): Promise<number> {
  await page.setViewportSize({ width: 703, height: 1030 });
  await page.emulateMedia({ media: 'print' });
  const bottom = await page
    .locator('.app-sheet__status')
    .evaluate((status) => status.getBoundingClientRect().bottom);
  await page.emulateMedia({ media: null });
  return bottom / 1030;
}

for (const area of [
  'luton',
  'rutland',
  'buckinghamshire',
  'cornwall',
  'isles-of-scilly',
  'lewisham',
])
  test(`the poster of ${area} fills exactly one sheet and leads to its page`, async ({ page }) => {
    await page.goto(`contacts/${area}/sheet/`);
    expect(await sheetsOf(page)).toBe(1);
    expect(await filledOf(page)).toBeGreaterThan(0.95);
    await expect(page.getByRole('img', { name: new RegExp(`/contacts/${area}/$`) })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('own page');
  });

for (const javaScriptEnabled of [true, false])
  test.describe(
    javaScriptEnabled ? 'a poster for several areas' : 'the same without script',
    () => {
      test.use({ javaScriptEnabled });

      test('has the chosen areas and no others, on exactly one sheet that it fills', async ({
        page,
      }) => {
        await page.goto('contacts/poster/several/');
        const chosen = ['Cornwall', 'Isles of Scilly', 'Luton'];
        await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
        for (const [index, name] of chosen.entries()) {
          await page.getByRole('checkbox', { name, exact: true }).check();
          await expect(page.getByRole('heading', { level: 2 })).toHaveCount(index + 1);
          expect(await sheetsOf(page)).toBe(1);
          expect(await filledOf(page)).toBeGreaterThan(0.95);
        }
        const luton = page.getByRole('region', { name: 'Luton', exact: true });
        await expect(luton.getByRole('link', { name: /01582 547653$/ }).first()).toBeVisible();
        await expect(luton.getByRole('img', { name: /\/contacts\/luton\/$/ })).toBeVisible();
        await expect(page.getByText(/areas do not fit on one page/)).toBeHidden();
        await page.getByRole('checkbox', { name: 'Lewisham', exact: true }).check();
        await expect(page.getByText(/areas do not fit on one page/)).toBeVisible();
      });
    },
  );
