import { expect, test } from 'vitest';
import { checkRead } from '../../src/checks/checkContent.ts';
import { formatReport } from '../../src/problems/report.ts';
import { buildDay } from '../../src/lib/buildDay.ts';
import { realContent, realTexts } from '../helpers/realContent.ts';

const today = buildDay(process.env, new Date());
const { problems } = await checkRead(await realContent(), 'src/content', { today });
const errors = problems.filter(({ severity }) => severity === 'error');
const { files } = await realTexts();
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
