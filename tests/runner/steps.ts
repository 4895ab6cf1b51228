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
 * Everything that the test command runs. A lane that is free takes the first step that need not wait. The long ones come
 * first, so that short ones are left for the end, when a lane with nothing to do is a processor with nothing to do. Unit
 * tests wait for the build, too: it draws the charts that they look at. So do the checks of types, which read
 * what Astro makes of the content.
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
  {
    ...vitest('Unit and component tests', ['unit', 'component'], 'reports/unit.json'),
    after: ['Build'],
  },
  { ...vitest('Tests of the built site', ['build'], 'reports/build.json'), after: ['Build'] },
  gate('Lint', ['eslint', '**/*.{astro,js,mjs}', '--max-warnings', '0']),
  gate('Format', ['prettier', '--check', '--log-level', 'warn', '.']),
  // The types of the content are those that the build has written.
  { ...gate('Code', ['oxlint']), after: ['Build'] },
  {
    ...gate('Types', [
      ...(['astro', 'check', '--noSync', '--tsconfig', 'tsconfig.astro.json'] as const),
      ...['--minimumSeverity', 'warning'],
    ]),
    after: ['Build'],
  },
  gate('Spelling', ['cspell', 'lint', '--no-progress']),
  gate('Unused code', ['knip']),
  gate('Content', ['node', 'scripts/check-content.ts']),
  gate('Style sheet', ['stylelint', 'src/**/*.scss', '--max-warnings', '0']),
  gate('Licences', ['node', 'scripts/licences.ts']),
];
