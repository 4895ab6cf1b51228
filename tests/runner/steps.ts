import type { StepResult } from './reports.ts';

/** One step of the test command. */
export interface Step {
  name: string;
  kind: StepResult['kind'];
  /** Program and arguments. Programs of installed packages are found by name. */
  command: [string, ...string[]];
  /** Where a test runner writes its report. */
  report?: string;
  /** What is in its environment besides. */
  env?: Record<string, string>;
  /** Names of the steps that have to end before it begins. */
  after?: readonly string[];
}

const vitest = (name: string, projects: string[], report: string): Step => ({
  name,
  kind: 'vitest',
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ],
  report,
});

const gate = (name: string, command: Step['command']): Step => ({ name, kind: 'gate', command });

/** How many steps run at the same time: one for each processor. */
export const LANES = 2;

/**
 * Everything that the test command runs. A lane that is free takes the first step that need not wait: the tests in a
 * browser, which take longest, begin as soon as there is a site, and what needs none goes on beside them. The check of
 * types waits for the build, because both write what Astro makes of the content.
 */
export const steps: readonly Step[] = [
  gate('Build', ['node', 'scripts/build.ts', '--clean']),
  {
    name: 'Browser and accessibility tests',
    kind: 'playwright',
    command: ['node', 'scripts/test-browser.ts'],
    report: 'reports/browser.json',
    after: ['Build'],
  },
  gate('Content', ['node', 'scripts/check-content.ts']),
  gate('Format', ['prettier', '--check', '--log-level', 'warn', '.']),
  gate('Lint', ['eslint', '.', '--max-warnings', '0']),
  gate('Style sheet', ['stylelint', 'src/**/*.scss', '--max-warnings', '0']),
  gate('Unused code', ['knip']),
  gate('Licences', ['node', 'scripts/licences.ts']),
  gate('Spelling', ['cspell', 'lint', '--no-progress']),
  vitest('Unit and component tests', ['unit', 'component'], 'reports/unit.json'),
  { ...vitest('Tests of the built site', ['build'], 'reports/build.json'), after: ['Build'] },
  { ...gate('Types', ['astro', 'check', '--minimumSeverity', 'warning']), after: ['Build'] },
];
