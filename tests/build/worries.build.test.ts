import { describe, expect, test } from 'vitest';
import { HelpSign } from '../../src/search/helpNow.ts';
import { stemOf } from '../../src/search/words.ts';
import { builtSearch, builtWords } from '../helpers/builtSearch.ts';
import { readFloors } from '../searchEvaluation/floors.ts';
import { halves, readQueries } from '../searchEvaluation/labelledQuery.ts';
import { readWorries } from '../searchEvaluation/worries.ts';

const { index } = builtSearch();
const { help } = await index.head();
const words = builtWords();
const sign = new HelpSign(help);
const getsHelp = (query: string) => sign.isIn(query, (word) => words.has(stemOf(word)));
const share = (queries: readonly { query: string }[]) =>
  queries.filter(({ query }) => getsHelp(query)).length / queries.length;

// The sentences name no query, so that the unseen half stays unseen when one fails.
describe.each(halves)('of the %s half', (half) => {
  const { helpNow, helpAtWork } = readFloors()[half];
  const worries = readWorries([half]);
  const work = readQueries([half]).filter(({ audience }) => audience !== 'family');

  test('sentences of frightened people get Help now', () => {
    expect(share(worries.filter(({ from }) => from !== 'professional'))).toBeGreaterThanOrEqual(
      helpNow,
    );
  });

  test('queries of ordinary work beside them get none', () => {
    expect(share(worries.filter(({ from }) => from === 'professional'))).toBeLessThanOrEqual(
      helpAtWork,
    );
  });

  test('labelled queries of professionals are not flooded', () => {
    expect(share(work)).toBeLessThanOrEqual(helpAtWork);
  });
});

test.each([
  'i am being hurt and i am 13',
  'hurt',
  'uncle touches me',
  'cutting myself',
  'he locked me in',
  'someone is sharing pictures of me',
])('“%s” gets Help now, in the list of suggestions too', async (query) => {
  expect(getsHelp(query)).toBe(true);
  expect((await index.suggest(query))[0]).toMatchObject({ title: 'Help now', path: help.path });
});

test.each(['harm threshold', 'significant harm', 'self-harm policy', 'suicide prevention'])(
  '“%s” gets no Help now',
  async (query) => {
    expect(getsHelp(query)).toBe(false);
    expect((await index.suggest(query)).map(({ title }) => title)).not.toContain('Help now');
  },
);
