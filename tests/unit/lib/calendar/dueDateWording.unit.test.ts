import { expect, test } from 'vitest';
import { bankHolidays as all } from '../../../../src/lib/calendar/bankHolidays.ts';
import type { TimeLimit } from '../../../../src/lib/calendar/timeLimit.ts';
import { dueDate } from '../../../../src/lib/calendar/dueDate.ts';
import { dueDateInWords } from '../../../../src/lib/calendar/dueDateWording.ts';

// The list grows; these tests end where it ended first.
const bankHolidays = { ...all, from: '2024-01-01', until: '2028-12-31' };

const words = (start: string, duration: TimeLimit) => {
  const limit = { ...(duration.before === undefined && { after: 'it' }), ...duration };
  const due = dueDate(start, limit, bankHolidays);
  const { before, due: answer, after } = dueDateInWords(start, limit, due, bankHolidays);
  return `${before}${answer}${after}`;
};

test.each([
  [
    '2026-12-21',
    { within: 15, unit: 'working-day' },
    '15 working days after Monday 21 December 2026: Thursday 14 January 2027. Left out: 3 weekends, 25 December (Christmas Day), 28 December (substitute day for Boxing Day) and 1 January (New Year’s Day).',
  ],
  [
    '2026-11-21',
    { within: 1, unit: 'working-day' },
    '1 working day after Saturday 21 November 2026: Monday 23 November 2026. Left out: the rest of the weekend.',
  ],
  [
    '2026-11-23',
    { within: 4, unit: 'working-day' },
    '4 working days after Monday 23 November 2026: Friday 27 November 2026. Nothing is left out.',
  ],
  [
    '2028-12-28',
    { within: 45, unit: 'working-day' },
    '45 working days after Thursday 28 December 2028: not worked out. It ends after 31 December 2028, and bank holidays are known until then.',
  ],
  [
    '2027-01-31',
    { within: 1, unit: 'month' },
    '1 month after Sunday 31 January 2027: Sunday 28 February 2027, the last day of the month.',
  ],
  [
    '2026-11-23',
    { within: 2, unit: 'week' },
    '2 weeks after Monday 23 November 2026: Monday 7 December 2026.',
  ],
  [
    '2026-11-23',
    { within: 24, unit: 'hour' },
    '24 hours: by the same time on Tuesday 24 November 2026.',
  ],
  [
    '2026-11-23',
    { within: 25, unit: 'hour' },
    '25 hours: by 1 hour after the same time on Tuesday 24 November 2026.',
  ],
] as const)('from %s, %j reads in full', (start, duration, sentence) => {
  expect(words(start, duration)).toBe(sentence);
});
