import { expect, test } from 'vitest';
import { contentCheckCommand } from '../../../src/checks/command.ts';
import { projectWith, TODAY, VALID_CONTENT } from '../../helpers/contentFolder.ts';

async function run(args: string[], env: Record<string, string> = {}) {
  const printed: string[] = [];
  const exitCode = await contentCheckCommand({
    args,
    env: { HANDBOOK_TODAY: TODAY, ...env },
    print: (text) => printed.push(text),
  });
  return { exitCode, output: printed.join('\n') };
}

const folderWith = async (files: Record<string, string>) =>
  `${await projectWith(files)}/src/content`;

test('a valid folder ends with success and a count', async () => {
  const { exitCode, output } = await run([VALID_CONTENT]);
  expect(output).toMatch(/^\d+ entries in \d+ files: no problems\.$/);
  expect(exitCode).toBe(0);
});

test('an error ends with exit code 1', async () => {
  const { exitCode, output } = await run([
    await folderWith({ 'shared/topics/neglect.yaml': '- a' }),
  ]);
  expect(output).toContain('1 problem in 1 file.');
  expect(exitCode).toBe(1);
});

test('a warning alone ends with success', async () => {
  const plan = `---\ntitle: A\nsummary: B\nsources:\n  - document: luton-website\n    place: Home\n    lines: "1"\nperiod:\n  from: 2022\n---\n`;
  const { exitCode, output } = await run([await folderWith({ 'luton/plans/plan.md': plan })]);
  expect(output).toContain('1 warning in 1 file.');
  expect(exitCode).toBe(0);
});

test('the day is taken from HANDBOOK_TODAY', async () => {
  const { output } = await run([VALID_CONTENT], { HANDBOOK_TODAY: '2031-09-30' });
  expect(output).toContain('was due to be checked again by');
});

test('what has been done since an earlier HANDBOOK_TODAY is no fault', async () => {
  const { output } = await run([VALID_CONTENT], { HANDBOOK_TODAY: '2026-09-30' });
  expect(output).not.toContain('has not come yet');
});

test('--json prints nothing but JSON', async () => {
  const { output } = await run(
    ['--json', await folderWith({ 'shared/topics/neglect.yaml': '- a' })],
    { GITHUB_ACTIONS: 'true' },
  );
  expect(JSON.parse(output)).toMatchObject([{ code: 'no-fields', line: 1 }]);
});

test('annotations are added on GitHub', async () => {
  const { output } = await run([await folderWith({ 'shared/topics/neglect.yaml': '- a' })], {
    GITHUB_ACTIONS: 'true',
  });
  expect(output).toMatch(/^::error file=.*neglect\.yaml,line=1/m);
});

test.each([
  [['--unknown'], {}],
  [[VALID_CONTENT], { HANDBOOK_TODAY: 'tomorrow' }],
])('a wrong call is explained without a stack trace: %j %j', async (args, env) => {
  const { exitCode, output } = await run(args, env);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^The content check could not run: /);
  expect(output).not.toMatch(/^\s+at /m);
});
