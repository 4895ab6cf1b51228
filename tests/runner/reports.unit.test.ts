import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInWords, countStep, sumOf } from './reports.ts';
import type { StepResult } from './reports.ts';

const step = (changes: Partial<StepResult>): StepResult => ({
  name: 'step',
  code: 0,
  kind: 'gate',
  ...changes,
});
const vitestReport = (passed: number, failed: number) =>
  JSON.stringify({
    numTotalTests: passed + failed,
    numPassedTests: passed,
    numFailedTests: failed,
  });
const playwrightReport = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 } });

describe('a gate', () => {
  test('counts as one test', () => {
    expect(countStep(step({ code: 0 }))).toEqual({ passed: 1, failed: 0 });
    expect(countStep(step({ code: 2 }))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a test runner', () => {
  test('counts what its report says', () => {
    expect(countStep(step({ kind: 'vitest', code: 1, report: vitestReport(7, 2) }))).toEqual({
      passed: 7,
      failed: 2,
    });
    expect(countStep(step({ kind: 'playwright', report: playwrightReport(5, 0) }))).toEqual({
      passed: 5,
      failed: 0,
    });
  });

  test('fails with a test that passed only when it was tried again', () => {
    const flaky = step({ kind: 'playwright', report: playwrightReport(5, 0, 1) });
    expect(countStep(flaky)).toEqual({ passed: 5, failed: 1 });
  });

  test.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['is cut short', '{"numPassedTests": 4'],
    ['is of another kind', '{"stats": 3}'],
    ['is null', 'null'],
    ['holds a number that is none', '{"numPassedTests": "4", "numFailedTests": 0}'],
    ['has no test in it', vitestReport(0, 0)],
  ])('fails when its report %s, whatever its exit code', (_, report) => {
    for (const code of [0, 1]) {
      expect(countStep(step({ kind: 'vitest', code, report }))).toEqual({ passed: 0, failed: 1 });
    }
  });

  test('fails when it ends badly although every test in its report passed', () => {
    const crashed = step({ kind: 'vitest', code: 1, report: vitestReport(4, 0) });
    expect(countStep(crashed)).toEqual({ passed: 4, failed: 1 });
  });
});

describe('the sum', () => {
  test('is that of all steps, in words', () => {
    const steps = [
      step({}),
      step({ code: 1 }),
      step({ kind: 'vitest', code: 1, report: vitestReport(10, 3) }),
    ];
    expect(countInWords(sumOf(steps))).toBe('11 passed, 4 failed');
  });

  test('is free of failures only when every step ended well', () => {
    const anyStep = fc.record({
      name: fc.constant('step'),
      code: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom('gate', 'vitest', 'playwright'),
      report: fc.option(
        fc.constantFrom('', vitestReport(1, 0), vitestReport(1, 1), playwrightReport(2, 0)),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const { failed } = sumOf(steps);
        if (steps.some(({ code }) => code !== 0)) expect(failed).toBeGreaterThan(0);
      }),
    );
  });
});
