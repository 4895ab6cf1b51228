import { expect, test } from 'vitest';
import { bankHolidays } from '../../../../src/lib/calendar/bankHolidays.ts';
import { startDayFrom } from '../../../../src/lib/calendar/startDay.ts';

const read = (written: string) => {
  const [day = '', month = '', year = ''] = written.split('/');
  return startDayFrom({ day, month, year }, bankHolidays);
};
const RANGE = 'Date must be between 1 January 2024 and 31 December 2028';

test.each([
  ['', 'Enter a date', ['day', 'month', 'year']],
  ['21', 'Date must include a month and year', ['month', 'year']],
  ['/12/2026', 'Date must include a day', ['day']],
  ['30/2/2026', 'Date must be a real date', ['day', 'month', 'year']],
  ['32/1/2026', 'Date must be a real date', ['day']],
  ['1/13/2026', 'Date must be a real date', ['month']],
  ['one/1/2026', 'Date must be a real date', ['day']],
  ['0/1/2026', 'Date must be a real date', ['day']],
  ['1/1/26', 'Year must include 4 numbers', ['year']],
  ['1/1/12026', 'Year must include 4 numbers', ['year']],
  ['31/12/2023', RANGE, ['day', 'month', 'year']],
  ['1/1/2029', RANGE, ['day', 'month', 'year']],
])('the date "%s" is refused: %s', (written, problem, boxes) => {
  expect(read(written)).toEqual({ problem, boxes });
});

test.each([
  ['1/1/2024', '2024-01-01'],
  [' 22 /11/ 2026', '2026-11-22'],
  ['09/07/2027', '2027-07-09'],
  ['31/12/2028', '2028-12-31'],
])('the date %s is read as %s', (written, day) => {
  expect(read(written)).toEqual({ day });
});
