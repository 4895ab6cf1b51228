import { builtSearch } from '../helpers/builtSearch.ts';
import type { Ask } from '../helpers/builtSearch.ts';
import { siteFolder } from '../helpers/site.ts';
import { pagesOf } from './evaluate.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import type { Answer } from './metrics.ts';
import { rankOf } from './rightPage.ts';

/** How many results the search page shows at first. */
const SHOWN = 10;

/** Pages of the built site, each read once for all queries. */
const pageAt = pagesOf(siteFolder);

/** Asks the search of the built site, or another one, every query without a browser: same files, same rules, same order. */
export async function answerInNode(
  queries: readonly DrawnQuery[],
  answer: Ask = builtSearch().answer,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const { results } = await answer(query.query);
    const found = results.slice(0, SHOWN).map(({ thing, heading }) => {
      const id = thing.headings[heading]?.id;
      return id === undefined ? thing.path : `${thing.page}#${id}`;
    });
    const state = results.length > 0 ? 'done' : 'nothing';
    answers.push({
      query,
      state,
      found,
      rank: rankOf(found, query.right, pageAt),
      milliseconds: 0,
    });
  }
  return answers;
}
