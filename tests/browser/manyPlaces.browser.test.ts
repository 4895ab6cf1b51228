import { EVERYWHERE } from '../../src/search/shardFiles.ts';
import type { WordsShard } from '../../src/search/shardFiles.ts';
import { expect, settled, test } from './site.ts';

test('a query that more places have words of than it reaches asks for the name of one', async ({
  page,
}) => {
  const line = page.locator('[data-places]');
  await page.goto('search/?q=neglect');
  await settled(page);
  await expect(line).toBeHidden();
  // As on a site with many places: the index says of every word that too many of them have it to be told apart.
  await page.route('**/search/words-*.json', async (route) => {
    const answer = await route.fetch();
    const shard = (await answer.json()) as WordsShard;
    for (const { word } of Object.values(shard)) if (word) word[2] = EVERYWHERE;
    await route.fulfill({ json: shard });
  });
  await page.goto('search/?q=neglected');
  await settled(page);
  await expect(line).toBeVisible();
  await expect(line).toContainText('add the name of your place');
  expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
});
