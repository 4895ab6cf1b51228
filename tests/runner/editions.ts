import type { Step } from './steps.ts';

/** An edition that is built and tested: add a line for another one. */
export interface TestedEdition {
  name: string;
  /** The file of its settings, as HANDBOOK_CONFIG names it; that of the whole site when left out. */
  settings?: string;
}

export const testedEditions: readonly TestedEdition[] = [
  { name: 'everything' },
  { name: 'llr', settings: 'editions/llr.ts' },
  { name: 'buckinghamshire', settings: 'editions/buckinghamshire.ts' },
  { name: 'exampleton', settings: 'tests/fixtures/exampleton/settings.ts' },
];

/** Where an edition is built. */
export const folderOf = ({ name }: TestedEdition): string => `reports/editions/${name}`;

/** What is in the environment of its build and its tests. */
function environmentOf(edition: TestedEdition): Record<string, string> {
  return {
    HANDBOOK_DIST: folderOf(edition),
    ...(edition.settings === undefined ? {} : { HANDBOOK_CONFIG: edition.settings }),
  };
}

/** Builds an edition into a folder, then runs the tests that are true of any edition. */
export function stepsFor(edition: TestedEdition): Step[] {
  const folder = folderOf(edition);
  const report = `${folder}.json`;
  const env = environmentOf(edition);
  return [
    {
      name: `Build of ${edition.name}`,
      kind: 'gate',
      command: ['node', 'tests/helpers/buildInto.ts', `${folder}/`, `${folder}-cache/`],
      env,
    },
    {
      name: `Tests of ${edition.name}`,
      kind: 'vitest',
      command: [
        'vitest',
        'run',
        ...['--project', 'edition', '--reporter', 'dot', '--reporter', 'json'],
        `--outputFile.json=${report}`,
      ],
      report,
      env,
    },
  ];
}
