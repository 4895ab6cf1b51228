import { expect, test } from './site.ts';

for (const path of ['glossary/m/', 'luton/', 'contacts/luton/'])
  test(`a browser takes the data for search engines on ${path} and neither runs nor refuses it`, async ({
    page,
    complaints,
  }) => {
    await page.goto(path);
    const data = page.locator('script[type="application/ld+json"]');
    const graph = JSON.parse((await data.textContent()) ?? '') as { '@graph': object[] };
    expect(graph['@graph'].length).toBeGreaterThan(1);
    expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
  });

test('the policy of a page would refuse the same element as a program', async ({
  page,
  complaints,
}) => {
  await page.goto('luton/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('run');
  expect(complaints.console.join(' ')).toMatch(/Content Security Policy/);
});

test('the table of the data page leads to a file that is saved, not opened', async ({ page }) => {
  await page.goto('data/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Funding', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('funding.csv');
});
