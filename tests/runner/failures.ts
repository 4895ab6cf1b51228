import { listAt, textAt, valueAt } from './json.ts';
import type { StepResult } from './reports.ts';

/** At most so many characters of the reason for a failure. */
const REASON = 300;

/**
 * What failed in one step, one line each: the step for a gate or a runner without a readable report, else
 * each test with the first line of its reason. Whoever sees only the end of a long log can tell what to mend.
 */
export function failuresOf({ name, kind, code, report }: StepResult): string[] {
  const tests = kind === 'gate' ? [] : failedTests(kind, report);
  if (tests.length > 0) return tests.map((test) => `${name}: ${test}`);
  return code === 0 ? [] : [`${name}: ended with exit code ${code}; what it printed says why`];
}

function failedTests(kind: 'vitest' | 'playwright', report: string | undefined): string[] {
  try {
    const content: unknown = JSON.parse(report ?? '');
    return kind === 'vitest' ? vitestFailures(content) : playwrightFailures(content, []);
  } catch {
    return [];
  }
}

function vitestFailures(report: unknown): string[] {
  return listAt(report, 'testResults').flatMap((file) => {
    const tests = listAt(file, 'assertionResults').filter(
      (test) => textAt(test, 'status') === 'failed',
    );
    const where = textAt(file, 'name').replace(/^.*\/(?=tests\/)/, '');
    if (tests.length === 0)
      return textAt(file, 'status') === 'failed' ? [line(where, '', textAt(file, 'message'))] : [];
    return tests.map((test) =>
      line(where, textAt(test, 'fullName'), String(listAt(test, 'failureMessages')[0] ?? '')),
    );
  });
}

/** Suites hold suites and specs; a spec is one test with its tries. */
function playwrightFailures(suite: unknown, titles: readonly string[]): string[] {
  const inside = listAt(suite, 'suites').flatMap((child) =>
    playwrightFailures(child, [...titles, textAt(child, 'title')]),
  );
  const failed = listAt(suite, 'specs').filter((spec) =>
    listAt(spec, 'tests').some((test) => ['unexpected', 'flaky'].includes(textAt(test, 'status'))),
  );
  const own = failed.map((spec) => {
    const tries = listAt(spec, 'tests').flatMap((test) => listAt(test, 'results'));
    const reason = tries
      .map((attempt) => textAt(valueAt(attempt, 'error'), 'message'))
      .find(Boolean);
    return line(
      titles[0] ?? '',
      [...titles.slice(1), textAt(spec, 'title')].join(' '),
      reason ?? '',
    );
  });
  const outside = listAt(suite, 'errors').map((error) => line('', '', textAt(error, 'message')));
  return [...outside, ...inside, ...own];
}

function line(where: string, test: string, reason: string): string {
  const [first = ''] = reason.trim().split('\n');
  return [where, test, first.slice(0, REASON)].filter(Boolean).join(' · ');
}
