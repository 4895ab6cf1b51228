import { countAt, valueAt } from './json.ts';

/** Tests that passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** What is left of one step of the test command when it has ended. */
export interface StepResult {
  name: string;
  /** Exit code of the step. */
  code: number;
  /** Text of the report that a test runner wrote; undefined for a gate that only passes or fails. */
  report?: string | undefined;
  kind: 'gate' | 'vitest' | 'playwright';
}

/**
 * Counts one step. A gate counts as one. A test runner counts what its report says; without a readable
 * report, without a single test in it, or with a bad exit code that no failed test explains, it counts
 * one failure, so that a runner that crashed can never look like one that passed.
 */
export function countStep({ kind, code, report }: StepResult): Count {
  if (kind === 'gate') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = readReport(kind, report);
  if (!count || count.passed + count.failed === 0) return { passed: 0, failed: 1 };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Adds up all steps. */
export function sumOf(steps: readonly StepResult[]): Count {
  return steps
    .map(countStep)
    .reduce(
      (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
      { passed: 0, failed: 0 },
    );
}

/** `12 passed, 0 failed`. */
export function countInWords({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

function readReport(kind: 'vitest' | 'playwright', report: string | undefined): Count | undefined {
  try {
    const content: unknown = JSON.parse(report ?? '');
    return kind === 'vitest' ? vitestCount(content) : playwrightCount(content);
  } catch {
    return undefined;
  }
}

function vitestCount(report: unknown): Count | undefined {
  const passed = countAt(report, 'numPassedTests');
  const failed = countAt(report, 'numFailedTests');
  if (passed === undefined || failed === undefined) return undefined;
  return { passed, failed };
}

function playwrightCount(report: unknown): Count | undefined {
  const stats = valueAt(report, 'stats');
  const [expected, unexpected, flaky] = ['expected', 'unexpected', 'flaky'].map((name) =>
    countAt(stats, name),
  );
  if (expected === undefined || unexpected === undefined || flaky === undefined) return undefined;
  return { passed: expected, failed: unexpected + flaky };
}
