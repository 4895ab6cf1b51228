import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countInWords, sumOf } from './reports.ts';
import { runSteps } from './runSteps.ts';
import { steps } from './steps.ts';
import type { Step } from './steps.ts';

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-steps-'));
  printed = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const node = (script: string, changes: Partial<Step> = {}): Step => ({
  name: 'Step',
  kind: 'gate',
  command: [process.execPath, '-e', script],
  ...changes,
});
const run = (some: Step[], lanes = 1) =>
  runSteps(some, { env: process.env, print: (line) => printed.push(line), lanes });

test('steps go on after one that fails', async () => {
  const results = await run([
    node('process.exit(3)', { name: 'First' }),
    node('', { name: 'Second' }),
  ]);
  expect(results.map(({ name, code }) => [name, code])).toEqual([
    ['First', 3],
    ['Second', 0],
  ]);
  expect(countInWords(sumOf(results))).toBe('1 passed, 1 failed');
  expect(printed.join('\n')).toMatch(
    /── First: 0 passed, 1 failed, \d+\.\d s\n\n── Second\n── Second: 1 passed/,
  );
});

test('steps beside each other all count, and what each prints stays together', async () => {
  const talk = (word: string) =>
    `process.stdout.write('${word} 1\\n'); setTimeout(() => console.error('${word} 2'), 50)`;
  const results = await run(
    [
      node(talk('left'), { name: 'Left' }),
      node(`${talk('right')}; process.exitCode = 1`, { name: 'Right' }),
      node('', { name: 'Last', after: ['Left', 'Right'] }),
    ],
    2,
  );
  expect(countInWords(sumOf(results))).toBe('2 passed, 1 failed');
  for (const word of ['left', 'right'])
    expect(printed.filter((text) => text.includes(`${word} 1\n${word} 2`))).toHaveLength(1);
  expect(printed.at(-1)).toContain('Last: 1 passed');
});

test('a step waits for those it comes after, even when they fail, and the others need not wait', async () => {
  const results = await run([
    node('', { name: 'Waits', after: ['Fails'] }),
    node('', { name: 'Goes on' }),
    node('process.exit(1)', { name: 'Fails' }),
  ]);
  expect(results.map(({ name }) => name)).toEqual(['Goes on', 'Fails', 'Waits']);
});

test('a step gets more room for new objects, and what it was told besides', async () => {
  await runSteps([node('console.log(process.env.NODE_OPTIONS)')], {
    env: { ...process.env, NODE_OPTIONS: '--no-deprecation' },
    print: (line) => printed.push(line),
    lanes: 2,
  });
  expect(printed.join('\n')).toMatch(/^--max-semi-space-size=\d+ --no-deprecation$/m);
});

test('a step after one that is not there is named', async () => {
  await expect(run([node('', { name: 'Waits', after: ['Nothing'] })])).rejects.toThrow('Waits');
});

test('no two steps of the test command have one name, and each comes after one that is there', () => {
  const names = steps.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(steps.flatMap(({ after = [] }) => after).filter((one) => !names.includes(one))).toEqual(
    [],
  );
});

test('a program that does not exist or is killed counts as a failure', async () => {
  const results = await run([
    { name: 'Gone', kind: 'gate', command: ['no-such-program-here'] },
    node('process.kill(process.pid, "SIGKILL")', { name: 'Killed' }),
  ]);
  expect(results.map(({ code }) => code)).toEqual([1, 1]);
  expect(printed.join('\n')).toContain('no-such-program-here could not be started');
});

test('a report left over from an earlier run is not taken for a new one', async () => {
  const report = join(folder, 'report.json');
  writeFileSync(report, '{"numPassedTests": 9, "numFailedTests": 0}');
  const results = await run([node('', { kind: 'vitest', report })]);
  expect(sumOf(results)).toEqual({ passed: 0, failed: 1 });
});

test('a step learns where to write its report', async () => {
  const report = join(folder, 'new/report.json');
  const write =
    'fs.writeFileSync(process.env.HANDBOOK_REPORT, JSON.stringify({ numPassedTests: 2, numFailedTests: 0 }))';
  expect(sumOf(await run([node(write, { kind: 'vitest', report })]))).toEqual({
    passed: 2,
    failed: 0,
  });
});

test('a step has what it needs in its environment, and the others do not', async () => {
  const tells = "if (process.env.HANDBOOK_DIST !== 'elsewhere') process.exitCode = 1";
  const results = await run([
    node(tells, { env: { HANDBOOK_DIST: 'elsewhere' } }),
    node(tells, { name: 'Other' }),
  ]);
  expect(results.map(({ code }) => code)).toEqual([0, 1]);
});
