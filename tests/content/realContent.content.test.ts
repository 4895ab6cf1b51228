import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../src/checks/checkContent.ts';
import { readFiles } from '../../src/loader/readFiles.ts';
import { formatReport } from '../../src/problems/report.ts';
import { buildDay } from '../../src/lib/buildDay.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = buildDay(process.env, new Date());
const { problems } = await checkContent('src/content', { today, root });
const errors = problems.filter(({ severity }) => severity === 'error');
const { files } = await readFiles(`${root}/src/content`, root);
const checkedFiles = new Set(files.map(({ file }) => file));

test('there is content', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files.map(({ file }) => file))('%s has no problems', (file) => {
  const found = errors.filter((problem) => problem.file === file);
  expect(found, `\n${formatReport(found)}`).toEqual([]);
});

test('no file is missing or unreadable', () => {
  const found = errors.filter(({ file }) => !checkedFiles.has(file));
  expect(found, `\n${formatReport(found)}`).toEqual([]);
});
