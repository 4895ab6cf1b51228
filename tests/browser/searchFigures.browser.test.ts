import { siteFolder } from '../helpers/site.ts';
import { evaluate } from '../search/evaluate.ts';
import { fallen, readFloors } from '../search/floors.ts';
import { halves, readQueries } from '../search/labelledQuery.ts';
import { tabOf } from '../search/tab.ts';
import { expect, test } from './site.ts';

const ENOUGH_TIME = 10 * 60 * 1000;

// The sentences name no query, so that the unseen half stays unseen when one fails.
for (const half of halves) {
  test(`the search answers the ${half} half of the labelled queries as well as before`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(ENOUGH_TIME);
    const site = { folder: siteFolder, address: baseURL ?? '' };
    const answers = await evaluate([tabOf(page)], site, readQueries([half]));
    expect(fallen(answers, readFloors()[half])).toEqual([]);
  });
}
