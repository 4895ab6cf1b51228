import { isDeep } from '../helpers/depth.ts';
import { siteFolder } from '../helpers/site.ts';
import { answerInNode } from '../searchEvaluation/answerInNode.ts';
import { evaluate } from '../searchEvaluation/evaluate.ts';
import { fallen, readFloors } from '../searchEvaluation/floors.ts';
import { halves, readQueries } from '../searchEvaluation/labelledQuery.ts';
import { tabOf } from '../searchEvaluation/tab.ts';
import { expect, test } from './site.ts';

const ENOUGH_TIME = 10 * 60 * 1000;

/** Queries of the half that may be looked at, spread over all groups. */
const EACH = 10;
const few = readQueries(['seen']).filter((_, place) => place % EACH === 0);

test('the search page shows what the search finds without a browser', async ({ page, baseURL }) => {
  test.setTimeout(ENOUGH_TIME);
  const site = { folder: siteFolder, address: baseURL ?? '' };
  const shown = await evaluate([tabOf(page)], site, few);
  const expected = await answerInNode(few);
  const told = (answers: typeof shown) =>
    answers.map(({ query, state, found }) => ({ query: query.query, state, found }));
  expect(few.length).toBeGreaterThan(20);
  expect(told(shown)).toEqual(told(expected));
});

// All of them, when everything is tested: that the page answers each is worth the time once a night.
// The sentences name no query, so that the unseen half stays unseen when one fails.
for (const half of halves) {
  if (!isDeep) continue;
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
