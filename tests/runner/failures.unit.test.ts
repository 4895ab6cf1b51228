import { expect, test } from 'vitest';
import { failuresOf } from './failures.ts';
import type { StepResult } from './reports.ts';
import { printSummary } from './summary.ts';

const step = (changes: Partial<StepResult>): StepResult => ({
  name: 'Step',
  code: 1,
  kind: 'gate',
  ...changes,
});

test('a gate that fails is named', () => {
  expect(failuresOf(step({ name: 'Format', code: 2 }))).toEqual([
    'Format: ended with exit code 2; what it printed says why',
  ]);
  expect(failuresOf(step({ code: 0 }))).toEqual([]);
});

test('a failed test is named with its file and the first line of the reason', () => {
  const report = JSON.stringify({
    testResults: [
      {
        name: '/somewhere/tests/unit/sum.unit.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'sums adds two numbers',
            failureMessages: ['Error: Test timed out in 60000ms.\n    at somewhere'],
          },
        ],
      },
      {
        name: '/somewhere/tests/unit/broken.unit.test.ts',
        status: 'failed',
        message: "Cannot find module './gone.ts'",
        assertionResults: [],
      },
    ],
  });
  expect(failuresOf(step({ kind: 'vitest', report }))).toEqual([
    'Step: tests/unit/sum.unit.test.ts · sums adds two numbers · Error: Test timed out in 60000ms.',
    "Step: tests/unit/broken.unit.test.ts · Cannot find module './gone.ts'",
  ]);
});

test('a failed test in a browser is named, also one that passed when tried again', () => {
  const result = (message?: string) => ({ error: message === undefined ? undefined : { message } });
  const report = JSON.stringify({
    errors: [],
    suites: [
      {
        title: 'search.browser.test.ts',
        specs: [{ title: 'finds', tests: [{ status: 'expected', results: [result()] }] }],
        suites: [
          {
            title: 'with the keyboard',
            specs: [
              {
                title: 'opens a result',
                tests: [
                  {
                    status: 'flaky',
                    results: [result('Timeout of 60000ms exceeded.\nmore'), result()],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(failuresOf(step({ kind: 'playwright', report }))).toEqual([
    'Step: search.browser.test.ts · with the keyboard opens a result · Timeout of 60000ms exceeded.',
  ]);
});

test.each([
  ['without a report', undefined],
  ['with half a report', '{"testResults": ['],
  ['with a report of nothing', 'null'],
])('a runner %s that ended badly is named', (_, report) => {
  expect(failuresOf(step({ kind: 'vitest', code: 7, report }))).toEqual([
    'Step: ended with exit code 7; what it printed says why',
  ]);
});

test('the count is the last line, after what failed', () => {
  const printed: string[] = [];
  expect(
    printSummary([step({ name: 'Lint' }), step({ code: 0 })], (line) => printed.push(line)),
  ).toBe(false);
  expect(printed.join('\n').split('\n').filter(Boolean)).toEqual([
    'Failed:',
    'Lint: ended with exit code 1; what it printed says why',
    '1 passed, 1 failed',
  ]);
});
