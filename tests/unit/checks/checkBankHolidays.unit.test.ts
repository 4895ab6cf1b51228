import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bankHolidays } from '../../../src/lib/calendar/bankHolidays.ts';
import { checkBankHolidays } from '../../../src/checks/checkBankHolidays.ts';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { formatReport } from '../../../src/problems/report.ts';
import { VALID_CONTENT } from '../../helpers/contentFolder.ts';

const until = { ...bankHolidays, until: '2028-12-31' };
const codesOn = (today: string) => checkBankHolidays(today, until).map(({ code }) => code);

test('bank holidays known for more than a year ahead are no problem', () => {
  expect(codesOn('2026-11-21')).toEqual([]);
  expect(codesOn('2027-12-30')).toEqual([]);
});

test('bank holidays known for no more than a year ahead are a warning', () => {
  expect(codesOn('2027-12-31')).toEqual(['bank-holidays-end-soon']);
  expect(codesOn('2028-12-31')).toEqual(['bank-holidays-end-soon']);
  expect(checkBankHolidays('2028-01-01', until)[0]?.severity).toBe('warning');
});

test('bank holidays that have run out are a warning: they never stop a correction', () => {
  expect(codesOn('2029-01-01')).toEqual(['bank-holidays-over']);
  expect(checkBankHolidays('2029-01-01', until)[0]?.severity).toBe('warning');
});

test('the messages name the file, the last day and what to do', () => {
  const problems = [
    ...checkBankHolidays('2028-06-01', until),
    ...checkBankHolidays('2030-01-01', until),
  ];
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "src/lib/calendar/bankHolidays.ts
      Warning. Bank holidays are known until 31 December 2028, and no more than a year is left. Add the days of the coming years to this file, set "until" to the last day they cover, and run the tests.
      Warning. Bank holidays are known until 31 December 2028, so the site works out no dates any more and says so. Add the days of the coming years to this file, set "until" to the last day they cover, and run the tests.
    2 warnings in 1 file. Guide: docs/authoring.md#time-limits"
  `);
  expect(problems.every(({ file }) => existsSync(file))).toBe(true);
});

test('the content check looks at them', async () => {
  const { problems } = await checkContent(VALID_CONTENT, { today: '2999-01-01' });
  expect(problems.map(({ code }) => code)).toContain('bank-holidays-over');
});
