import { expect, test } from 'vitest';
import { aNothingQuery, aQuery } from '../../helpers/answers.ts';
import { evaluate } from '../../searchEvaluation/evaluate.ts';
import type { Outcome } from '../../searchEvaluation/searchPage.ts';
import type { Tab } from '../../searchEvaluation/tab.ts';

const site = { folder: '/no/such/folder', address: 'https://handbook.example/base/' };

/** A tab in which a search takes some turns and finds one page named after the query. */
function aTab(turns: number): Tab & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    open: async (address) => {
      asked.push(new URL(address).searchParams.get('q') ?? '');
    },
    waitFor: async <Value>() => {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      const links = [`${site.address}${asked.at(-1)}/?highlight=a#part`];
      return { state: 'done', links, milliseconds: 1 } satisfies Outcome as Value;
    },
    close: async () => undefined,
  };
}

test('each query is asked once, and its answer is at its place', async () => {
  const tabs = [aTab(50), aTab(1)];
  const queries = ['a', 'b', 'c', 'd', 'e'].map((query) =>
    aQuery({ query, right: [`/${query}/`] }),
  );
  const answers = await evaluate(tabs, site, queries);
  expect(answers.map(({ query, rank }) => [query.query, rank])).toEqual(
    queries.map(({ query }) => [query, 1]),
  );
  expect(tabs.flatMap(({ asked }) => asked).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(tabs[1]?.asked.length).toBeGreaterThan(1);
});

test('addresses are read from the root of the site, whichever path it is under', async () => {
  const [answer] = await evaluate([aTab(0)], site, [aNothingQuery({ query: 'neglect' })]);
  expect(answer?.found).toEqual(['/neglect/#part']);
});
