import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../src/problems/problemKinds.ts';
import { formatReport } from '../../src/problems/report.ts';
import { checkWith } from '../helpers/contentFolder.ts';

const BROKEN = fileURLToPath(new URL('../fixtures/broken', import.meta.url));
const kinds = readdirSync(BROKEN).sort();

/**
 * Kinds of problems that no checked-in file can show. contentCheck.content.test.ts, guarded.unit.test.ts and
 * checkBankHolidays.unit.test.ts make them.
 */
const MADE_IN_OTHER_TESTS = [
  'no-folder',
  'no-files',
  'not-readable',
  'file-too-large',
  'not-text',
  'symbolic-link',
  'chart-too-long',
  'check-failed',
  'bank-holidays-end-soon',
  'bank-holidays-over',
];

/** Problems of each broken example, by the name of its folder. */
const examples = await Promise.all(
  kinds.map(async (kind) => ({
    kind,
    problems: (await checkWith(`${BROKEN}/${kind}/content`)).problems,
  })),
);

describe('broken content', () => {
  test.each(examples)(
    '$kind is reported with file, line, field and remedy',
    async ({ kind, problems }) => {
      expect(problems).not.toEqual([]);
      await expect(`${formatReport(problems)}\n`).toMatchFileSnapshot(
        `${BROKEN}/${kind}/expected.txt`,
      );
    },
  );

  test('every broken example has a checked-in message', () => {
    expect(kinds.filter((kind) => !existsSync(`${BROKEN}/${kind}/expected.txt`))).toEqual([]);
  });

  test('there is a broken example for every kind of problem', () => {
    const reported = new Set(examples.flatMap(({ problems }) => problems.map(({ code }) => code)));
    for (const code of MADE_IN_OTHER_TESTS) reported.add(code);
    expect(Object.keys(problemKinds).filter((code) => !reported.has(code))).toEqual([]);
  });
});
