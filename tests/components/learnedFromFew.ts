import type * as learning from '../../src/build/searchIndex/learnNeeds.ts';
import { isDeep } from '../helpers/depth.ts';

/** Of so many questions one is learned from. */
const EVERY = 20;

/**
 * What learns from questions, in a test that makes many sites: from a part of them, unless the test is deep. To learn
 * from all takes as long as to make the pages. Every word of the others is known, too, and says nothing.
 */
export function learnedFromFew({ learnNeeds }: typeof learning): typeof learning {
  if (isDeep) return { learnNeeds };
  return {
    learnNeeds(questions, needs) {
      const learned = new Map(
        learnNeeds(
          questions.filter((_, at) => at % EVERY === 0),
          needs,
        ),
      );
      for (const word of questions.flatMap(({ words }) => words))
        if (!learned.has(word)) learned.set(word, { rarity: 1, weights: new Float64Array(needs) });
      return learned;
    },
  };
}
