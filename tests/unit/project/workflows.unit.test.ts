import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { uses?: string; steps?: { uses?: string; run?: string }[] }>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => ({
  file,
  text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
}));

/** Actions of a workflow that are not pinned: each needs the hash of a commit, and its version as a comment. */
function unpinned(text: string): string[] {
  const { jobs } = parse(text) as Workflow;
  const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [
    ...(uses === undefined ? [] : [uses]),
    ...steps.flatMap((step) => step.uses ?? []),
  ]);
  return used.filter((action) => {
    if (action.startsWith('./')) return false;
    const comments = text
      .split('\n')
      .filter((line) => line.includes(action))
      .map((line) => /#\s*(v\d+\.\d+\.\d+)$/.exec(line.trimEnd())?.[1]);
    return !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action) || comments.includes(undefined);
  });
}

describe('workflows', () => {
  test('pin every action by the hash of a commit, with its version beside it', () => {
    expect(workflows.length).toBeGreaterThan(3);
    expect(workflows.flatMap(({ text }) => unpinned(text))).toEqual([]);
  });

  test('use one version of each action', () => {
    const used = workflows.flatMap(({ text }) => text.match(/(?<=uses: )\S+ # \S+/g) ?? []);
    const names = [...new Set(used)].map((action) => action.split('@')[0]);
    expect(names).toEqual([...new Set(names)]);
  });

  test('say what they are permitted to do', () => {
    const silent = workflows.filter(
      ({ text }) => (parse(text) as Workflow).permissions === undefined,
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('start only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const started = workflows.flatMap(({ text }) =>
      [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(started.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('an action is found not to be pinned', () => {
  const hash = '0123456789abcdef0123456789abcdef01234567';
  const withAction = (action: string) =>
    `jobs:\n  test:\n    steps:\n      - run: npm ci\n      - uses: ${action}\n`;

  test.each([
    ['with a tag', 'actions/checkout@v5'],
    ['with a branch', 'actions/checkout@main # v5.0.1'],
    ['with a part of a hash', 'actions/checkout@93cb6ef # v5.0.1'],
    ['without its version', `actions/checkout@${hash}`],
    ['with a version that moves', `actions/checkout@${hash} # v5`],
    ['from a registry of pictures', 'docker://alpine:3 # v3.0.0'],
  ])('%s', (_, action) => {
    expect(unpinned(withAction(action))).toHaveLength(1);
  });

  test('nor is a whole workflow that another one calls', () => {
    expect(unpinned('jobs:\n  test:\n    uses: some/thing/.github/workflows/a.yml@v1\n')).toEqual([
      'some/thing/.github/workflows/a.yml@v1',
    ]);
  });

  test('a pinned one, and one of this project, are sound', () => {
    expect(unpinned(withAction(`actions/checkout@${hash} # v5.0.1`))).toEqual([]);
    expect(unpinned(withAction('./.github/actions/own'))).toEqual([]);
  });
});
