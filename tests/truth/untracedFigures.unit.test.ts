import { describe, expect, test } from 'vitest';
import { figureProblems } from '../../src/checks/facts/figureProblems.ts';
import { sourceTexts } from '../../src/checks/facts/sourceTexts.ts';
import { traceFigures } from '../../src/checks/facts/untracedFigures.ts';
import { madeUpContent, madeUpEntry } from './madeUpEntry.ts';

const lines = { 1: '123593 11.1', 2: '2018-05-14 2023-03-31', 3: '7' };
const CITED = [{ document: 'sources', place: 'Page 1' }];

const texts = sourceTexts(
  madeUpContent(
    madeUpEntry('sources', {
      ...{ title: 'Plan', textFile: 'copy.txt' },
      period: { from: '2018-04', to: '2019-03' },
    }),
    madeUpEntry('guidanceEditions', {
      title: 'Working Together to 2018',
      shortTitle: 'Working Together 2018',
    }),
  ),
  new Map([['copy.txt', { textFile: 'copy.txt', sha256: '', lines }]]),
);

function arrangement(data: object, body = '') {
  return madeUpEntry('arrangements', { sources: CITED, ...data }, body);
}

function trace(data: object, body = '') {
  return traceFigures(arrangement(data, body), texts);
}

describe('an entry', () => {
  test('may say what its document says, in fields and in the body', () => {
    const right = {
      summary: 'Of 123,593 children 11.1% by 31 March 2023.',
      duties: [{ deadline: { within: 7 } }],
    };
    expect(trace(right, 'Within seven days, from May 2018.').untraced).toEqual([]);
  });

  test.each([
    [{ funding: { rows: [{ amount: 123594 }] } }, '', '123594'],
    [{ duties: [{ deadline: { within: 8 } }] }, '', '8'],
    [{ summary: 'It is 11.2% of them.' }, '', '11.2%'],
    [{ period: { to: '2023-03-30' } }, '', '2023-03-30'],
    [{}, 'It was on 15 May 2018.', '15 May 2018'],
    [{}, 'It takes eight days.', 'eight'],
  ])('must not say %j %s', (data, body, figure) => {
    expect(trace(data, body).untraced).toMatchObject([{ text: figure }]);
  });

  test('names the line and the field of a wrong figure', () => {
    const [problem] = figureProblems(
      arrangement({}, 'First line.\n\nThere are 36 of them.'),
      texts,
    );
    expect(problem).toMatchObject({ file: 'src/content/arrangements.md', line: 12, field: 'Text' });
  });

  test('may add a figure that it declares, and no other', () => {
    const addedFigures = [{ figure: '£40', reason: 'Sum of the rows.' }];
    expect(trace({ summary: 'In all £40.', addedFigures })).toMatchObject({
      untraced: [],
      needless: [],
    });
    expect(trace({ summary: 'In all £41.', addedFigures })).toMatchObject({
      untraced: [{ text: '£41' }],
      needless: [{ because: 'not-in-entry' }],
    });
    expect(
      trace({ summary: '7 days', addedFigures: [{ figure: '7', reason: 'So it is.' }] }),
    ).toMatchObject({
      needless: [{ because: 'traces' }],
    });
  });

  test('must not state a figure that is on lines it does not cite', () => {
    const sources = [{ ...CITED[0], lines: '1' }];
    const { untraced, elsewhere } = trace({ sources, summary: 'Within 7 days.' });
    expect(untraced).toEqual([]);
    expect(elsewhere).toMatchObject([{ text: '7' }]);
    const [hint] = figureProblems(arrangement({ sources, summary: 'Within 7 days.' }), texts);
    expect(hint).toMatchObject({
      severity: 'error',
      advice: expect.stringContaining('it is on 3)') as string,
    });
  });

  test('may state the years of the period of its document, whichever lines it cites', () => {
    const sources = [{ ...CITED[0], lines: '1' }];
    expect(trace({ sources, summary: 'The plan for 2018/19.' }).elsewhere).toEqual([]);
  });

  test('must not take one year for two', () => {
    expect(trace({ summary: 'The plan for 2018/18.' }).untraced).toMatchObject([
      { text: '2018/18' },
    ]);
    expect(trace({ summary: 'The plan for 2018–2018.' }).untraced).toHaveLength(1);
  });

  test('must not have a number more often than the lines that it cites', () => {
    const sources = [{ ...CITED[0], lines: '1-3' }];
    const figures = [{ value: 7 }, { value: 7 }];
    expect(trace({ sources, figures: [{ value: 7 }] }).tooOften).toEqual([]);
    expect(trace({ sources, figures }).tooOften).toMatchObject([{ path: ['figures', 1, 'value'] }]);
    expect(figureProblems(arrangement({ sources, figures }), texts)).toMatchObject([
      { code: 'figure-too-often', severity: 'error' },
    ]);
  });

  test('may declare a figure that is on lines it does not cite, and none that is on those it cites', () => {
    const sources = [{ ...CITED[0], lines: '1' }];
    const addedFigures = [{ figure: 'Seven', reason: 'Counted: the rows.' }];
    expect(trace({ sources, summary: 'Seven rows.' }).elsewhere).toHaveLength(1);
    expect(trace({ sources, summary: 'Seven rows.', addedFigures })).toMatchObject({
      elsewhere: [],
      needless: [],
    });
    expect(trace({ summary: 'Seven rows.', addedFigures }).needless).toMatchObject([
      { because: 'traces' },
    ]);
  });

  test('may declare a number that it gives more often than the lines that it cites', () => {
    const sources = [{ ...CITED[0], lines: '1-3' }];
    const figures = [{ value: 7 }, { value: 7 }];
    const addedFigures = [
      { figure: '7', reason: 'The source says it once, and both rows have it.' },
    ];
    expect(trace({ sources, figures, addedFigures })).toMatchObject({ tooOften: [], needless: [] });
    expect(trace({ sources, figures: [{ value: 7 }], addedFigures }).needless).toHaveLength(1);
  });

  test('has nothing to be looked up in when none of its documents has a text copy', () => {
    expect(trace({ sources: [{ document: 'a-page' }], summary: 'In 1066.' }).untraced).toEqual([]);
  });

  test('is not held to numbers in ids, addresses, telephone numbers and names of guidance', () => {
    const data = {
      topics: ['level-3'],
      order: 170,
      editorNotes: [{ text: 'The rows add up to 66.' }],
      channels: [{ kind: 'phone', number: '0300 300 8585' }],
      summary: 'Under Working Together 2018. Call 999.',
    };
    const body = '1. See [the page](/a/b-44/).\n2. https://example.org/45 <Term id="t-46" />';
    expect(trace(data, body).untraced).toEqual([]);
  });
});
