import type { StepResult } from './reports.ts';

/** One step of the test command. */
export interface Step {
  name: string;
  kind: StepResult['kind'];
  /** Program and arguments. Programs of installed packages are found by name. */
  command: [string, ...string[]];
  /** Where a test runner writes its report. */
  report?: string;
}

const vitest = (name: string, projects: string[], report: string): Step => ({
  name,
  kind: 'vitest',
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter', 'dot', '--reporter', 'json', `--outputFile.json=${report}`],
  ],
  report,
});

/** Everything that `npm test` runs, in order. */
export const steps: Step[] = [
  { name: 'Format', kind: 'gate', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'Lint', kind: 'gate', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'Types', kind: 'gate', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'Unused code', kind: 'gate', command: ['knip'] },
  { name: 'Content', kind: 'gate', command: ['node', 'scripts/check-content.ts'] },
  vitest('Unit and component tests', ['unit', 'component'], 'reports/unit.json'),
  { name: 'Build', kind: 'gate', command: ['node', 'scripts/build.ts'] },
  vitest('Tests of the built site', ['build'], 'reports/build.json'),
  {
    name: 'Browser and accessibility tests',
    kind: 'playwright',
    command: ['node', 'scripts/test-browser.ts'],
    report: 'reports/browser.json',
  },
];
