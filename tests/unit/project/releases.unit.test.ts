import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  run?: string;
}

const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
  jobs: { release: { steps: Step[] } };
};
const commands = jobs.release.steps.flatMap(({ run }) => run ?? []);
/** What needs the network or takes minutes, and has tests to itself. */
const ELSEWHERE = ['npm ci', 'npm run licences', 'npm run build -- --clean'];

/** Stands in for the program of GitHub: it writes down what it was given. */
const GH = '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/given"\n';

// The commands are for the shell of GitHub's machines.
describe.skipIf(process.platform === 'win32')('the commands of a release', () => {
  let folder: string;
  const at = (...path: string[]) => join(folder, ...path);
  let given: string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handbook-release-'));
    for (const name of ['dist', 'bin', 'runner']) mkdirSync(at(name));
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(name, at(name));
    writeFileSync(at('dist/index.html'), '<!doctype html>');
    writeFileSync(at('bin/gh'), GH, { mode: 0o755 });
    const env = {
      ...process.env,
      RUNNER_TEMP: at('runner'),
      GITHUB_REF_NAME: 'v0.3.0',
      PATH: `${at('bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    };
    for (const command of commands.slice(ELSEWHERE.length))
      execFileSync('sh', ['-e', '-c', command], { cwd: folder, env, stdio: 'ignore' });
    given = readFileSync(at('runner/given'), 'utf8').trim().split('\n');
    // npm reads the whole lock file twice.
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('begin with the packages of the lock file, their licences and the site', () => {
    expect(commands.slice(0, ELSEWHERE.length)).toEqual(ELSEWHERE);
  });

  test('make a release of the tag, which has to be there', () => {
    expect(given.slice(0, 3)).toEqual(['release', 'create', 'v0.3.0']);
    expect(given).toContain('--verify-tag');
  });

  test('attach the bill of materials and the site, which have been made', () => {
    const files = given.filter((one) => one.startsWith(at('runner')));
    expect(files.map((file) => file.slice(at('runner/').length))).toEqual([
      'sbom.cdx.json',
      'site.tar.gz',
    ]);
    for (const file of files) expect(existsSync(file) && statSync(file).size).toBeGreaterThan(100);
    const bill = JSON.parse(readFileSync(files[0]!, 'utf8')) as { bomFormat: string };
    expect(bill.bomFormat).toBe('CycloneDX');
    const listed = execFileSync('tar', ['--list', '--gzip', '--file', files[1]!], {
      encoding: 'utf8',
    });
    expect(listed).toContain('./index.html');
  });
});
