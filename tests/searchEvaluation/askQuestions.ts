import { makeIndex } from '../../src/build/searchIndex/makeIndex.ts';
import type { IndexSources } from '../../src/build/searchIndex/makeIndex.ts';
import { searchedPages, searchSources } from '../../src/build/searchIndex/writeIndex.ts';
import { siteHandbook } from '../../src/loader/siteContent.ts';
import type { SearchNeed } from '../../src/model/site/searchEntries.ts';
import { searchOver } from '../helpers/builtSearch.ts';
import { siteFolder } from '../helpers/site.ts';
import { answerInNode } from './answerInNode.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import type { Answer } from './metrics.ts';

/** The questions are dealt into so many parts, and each part is asked of what was learned from the others. */
const PARTS = 5;
/** Of a need with fewer questions none is left out. */
const LEAST_QUESTIONS = PARTS;

/** What is left in the index, and what is asked of it. */
interface Part {
  needs: SearchNeed[];
  asked: DrawnQuery[];
}

/**
 * Asks the questions of people themselves, in five parts, each of an index that has learned from the other four alone
 * (cross-validation). Right is every page of the need that a question was written for.
 */
export async function askQuestions(root: string, onPart: () => void): Promise<Answer[]> {
  const sources: IndexSources = {
    ...searchSources(await siteHandbook(root)),
    pages: await searchedPages(siteFolder),
  };
  const answers: Answer[] = [];
  for (const { needs, asked } of dealt(sources.needs)) {
    const { answer } = searchOver(makeIndex({ ...sources, needs }));
    answers.push(...(await answerInNode(asked, answer)));
    onPart();
  }
  return answers;
}

/** Each part of the questions, with the needs as they are without it. */
function dealt(needs: readonly SearchNeed[]): Part[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const isAsked = ({ asks }: SearchNeed, at: number) =>
      asks.length >= LEAST_QUESTIONS && at % PARTS === part;
    return {
      needs: needs.map((need) => ({
        ...need,
        asks: need.asks.filter((_, at) => !isAsked(need, at)),
      })),
      asked: needs.flatMap((need) =>
        need.asks.filter((_, at) => isAsked(need, at)).map((query) => asQuery(query, need)),
      ),
    };
  });
}

function asQuery(query: string, { pages }: SearchNeed): DrawnQuery {
  return {
    query,
    audience: pages[0]?.startsWith('/families/') ? 'family' : 'practitioner',
    group: pages.length > 0 ? 'question' : 'nothing',
    right: pages,
    why: 'a question of a need',
    half: 'seen',
  };
}
