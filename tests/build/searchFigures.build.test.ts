import { expect, test } from 'vitest';
import { isDeep } from '../helpers/depth.ts';
import { answerInNode } from '../searchEvaluation/answerInNode.ts';
import { fallen, readFloors } from '../searchEvaluation/floors.ts';
import { halves, readQueries } from '../searchEvaluation/labelledQuery.ts';

/** The half that nobody looks at is asked once a night: it tells whether the search learns the other one by heart. */
const asked = isDeep ? halves : (['seen'] as const);

// The sentences name no query, so that the unseen half stays unseen when one fails.
test.each(asked)(
  'the search answers the %s half of the labelled queries as well as before',
  async (half) => {
    const answers = await answerInNode(readQueries([half]));
    expect(fallen(answers, readFloors()[half])).toEqual([]);
  },
  180_000,
);

test.each(asked)(
  'the search answers the %s half of the queries of outsiders as well as before',
  async (half) => {
    const answers = await answerInNode(readQueries([half], 'outsiders'));
    expect(fallen(answers, readFloors()[half].outsiders)).toEqual([]);
  },
  180_000,
);
