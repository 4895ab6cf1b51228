import { isDeep } from '../helpers/depth.ts';
import { readPages } from '../helpers/site.ts';
import { expect, test } from './site.ts';

const sheets = readPages()
  .filter(({ path }) => /\/procedures\/[a-z-]+\/sheet\/$/.test(path))
  .toSorted((a, b) => b.html.length - a.html.length)
  .map(({ path }) => path);
/** The longest, which would be the first with a third page, and all in a deep test. */
const printed = isDeep ? sheets : sheets.slice(0, 12);

test('the short version of every procedure has two pages of A4 at most', async ({ page }) => {
  test.slow();
  expect(sheets.length).toBeGreaterThan(3);
  const pagesOf: Record<string, number> = {};
  for (const path of printed) {
    await page.goto(path.slice(1));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    pagesOf[path] = Number(/\/Count (\d+)/.exec(pdf)?.[1]);
  }
  expect(Object.entries(pagesOf).filter(([, count]) => !(count <= 2))).toEqual([]);
});

test('a procedure offers its short version, which leads back and says where the full text is', async ({
  page,
}) => {
  await page.goto('procedures/serious-incident-and-rapid-review/');
  await page.getByRole('link', { name: 'Short version to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Serious incident and rapid review',
  );
  await expect(page.getByText('Within 15 working days').first()).toBeVisible();
  await expect(page.getByText(/everything else: http\S+rapid-review\//)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Back to/ })).toBeVisible();
});
