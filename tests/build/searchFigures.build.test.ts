import { expect, test } from 'vitest';
import { answerInNode } from '../searchEvaluation/answerInNode.ts';
import { fallen, readFloors } from '../searchEvaluation/floors.ts';
import { halves, readQueries } from '../searchEvaluation/labelledQuery.ts';

// The sentences name no query, so that the unseen half stays unseen when one fails.
test.each(halves)(
  'the search answers the %s half of the labelled queries as well as before',
  async (half) => {
    const answers = await answerInNode(readQueries([half]));
    expect(fallen(answers, readFloors()[half])).toEqual([]);
  },
  180_000,
);

test.each(halves)(
  'the search answers the %s half of the queries of outsiders as well as before',
  async (half) => {
    const answers = await answerInNode(readQueries([half], 'outsiders'));
    expect(fallen(answers, readFloors()[half].outsiders)).toEqual([]);
  },
  180_000,
);
