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

/** Steps that run one after the other. */
export type Lane = readonly Step[];

/**
 * Everything that the test command runs: stages in order, in each of them lanes at the same time. What
 * keeps one processor busy, or waits for a page, has a lane beside it. The check of types comes after the
 * build, because both write what Astro makes of the content.
 */
export const stages: readonly (readonly Lane[])[] = [
  [
    [
      {
        name: 'Format',
        kind: 'gate',
        command: ['prettier', '--check', '--log-level', 'warn', '.'],
      },
      { name: 'Lint', kind: 'gate', command: ['eslint', '.', '--max-warnings', '0'] },
      {
        name: 'Style sheet',
        kind: 'gate',
        command: ['stylelint', 'src/**/*.scss', '--max-warnings', '0'],
      },
      { name: 'Unused code', kind: 'gate', command: ['knip'] },
      { name: 'Licences', kind: 'gate', command: ['node', 'scripts/licences.ts'] },
      { name: 'Spelling', kind: 'gate', command: ['cspell', 'lint', '--no-progress'] },
    ],
    [
      { name: 'Content', kind: 'gate', command: ['node', 'scripts/check-content.ts'] },
      { name: 'Build', kind: 'gate', command: ['node', 'scripts/build.ts'] },
      { name: 'Types', kind: 'gate', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
    ],
  ],
  [
    [
      vitest('Unit and component tests', ['unit', 'component'], 'reports/unit.json'),
      vitest('Tests of the built site', ['build'], 'reports/build.json'),
    ],
    [
      {
        name: 'Browser and accessibility tests',
        kind: 'playwright',
        command: ['node', 'scripts/test-browser.ts'],
        report: 'reports/browser.json',
      },
    ],
  ],
];
