import { describe, expect, test } from 'vitest';
import { aNothingQuery, anAnswer, aQuery } from '../../helpers/answers.ts';
import { reportLines } from '../../searchEvaluation/report.ts';

const answers = [
  anAnswer(1),
  anAnswer(2, { query: aQuery({ query: 'seen words' }), found: ['/luton/', '/contacts/'] }),
  anAnswer(null, {
    query: aQuery({ query: 'secret words', half: 'unseen', group: 'typing-error' }),
  }),
  anAnswer(null, { query: aNothingQuery({ half: 'unseen' }), state: 'nothing', found: [] }),
];
const options = { browser: 'chromium 1', showUnseen: false, worst: 30 };
const visit = (bytes: number) => ({
  query: aQuery(),
  bytes,
  files: [{ path: '/search/', bytes }],
  milliseconds: 250,
});
const report = (change: Partial<typeof options> = {}) =>
  reportLines(answers, [visit(80_000), visit(120_000)], { ...options, ...change }).join('\n');

describe('the report', () => {
  test('gives the figures of all queries and of each half', () => {
    expect(report()).toMatch(/^All +4 +33\.3% +66\.7% +0\.500 +1 of 1 +0$/m);
    expect(report()).toMatch(/^Seen half +2 +50\.0% +100\.0% +0\.750 +– +0$/m);
    expect(report()).toMatch(/^Unseen half +2 +0\.0% +0\.0% +0\.000 +1 of 1 +0$/m);
  });

  test('names the worst queries of the seen half, with what was wanted and found', () => {
    expect(report()).toContain('place 2  seen words');
    expect(report()).toContain('wanted /contacts/');
    expect(report()).toContain('found  /luton/, /contacts/');
  });

  test('gives only numbers for the unseen half, unless it is asked to name its queries', () => {
    expect(report()).not.toContain('secret words');
    expect(report()).toMatch(/^ {2}typing-error: 1$/m);
    expect(report({ showUnseen: true })).toContain('not found  secret words');
  });

  test('names no more of the worst than asked for', () => {
    expect(report({ worst: 0 })).not.toContain('seen words');
  });

  test('says what a first visit loads and how long it takes', () => {
    expect(report()).toMatch(
      /gzip, headers included \(2 visits\): median 80\.0 kB, most 120\.0 kB/,
    );
    expect(report()).toContain('cold: median 250 ms, 95th percentile 250 ms');
  });
});
