import { describe, expect, test } from 'vitest';
import { bankHolidays as all } from '../../../../src/lib/calendar/bankHolidays.ts';
import { dueDate } from '../../../../src/lib/calendar/dueDate.ts';
import {
  countedFromInWords,
  soonestFirst,
  timeLimitInWords,
  timescaleInWords,
} from '../../../../src/lib/calendar/timeLimit.ts';
import { dueDateInWords } from '../../../../src/lib/calendar/dueDateWording.ts';
import { timescale } from '../../../../src/schemas/shared/timescale.ts';

// The list grows; these tests end where it ended first.
const bankHolidays = { ...all, from: '2024-01-01', until: '2028-12-31' };
const after = 'the call';
const before = 'the conference';

describe('a time limit in words', () => {
  test.each([
    [{ within: 30, unit: 'minute', after }, 'within 30 minutes of the call'],
    [{ within: 0.5, unit: 'day', after }, 'within half a day of the call'],
    [{ within: 1.5, unit: 'day', after }, 'within 1½ days of the call'],
    [{ within: 1, from: 0.5, unit: 'day', after }, 'within ½ to 1 day of the call'],
    [{ within: 0, unit: 'day', after }, 'on the same day as the call'],
    [{ within: 0, unit: 'working-day', after }, 'on the same working day as the call'],
    [
      { within: 1, unit: 'working-day', endOfDay: true, after },
      'by the end of the next working day after the call',
    ],
    [
      { within: 3, unit: 'working-day', endOfDay: true, after },
      'by the end of the third working day after the call',
    ],
    [{ within: 12, unit: 'day', endOfDay: true, after }, 'by the end of day 12 after the call'],
    [{ within: 10, unit: 'school-day', after }, 'within 10 school days of the call'],
    [{ within: 3, from: 1, unit: 'day', after }, 'within 1 to 3 days of the call'],
    [{ within: 2, unit: 'working-day', before }, 'at least 2 working days before the conference'],
    [{ within: 10, from: 5, unit: 'day', before }, '5 to 10 days before the conference'],
    [
      { within: 24, unit: 'hour', startNotStated: true },
      'within 24 hours (starting point not stated)',
    ],
    [
      { within: 3, unit: 'month', after, then: { every: 6, unit: 'month' } },
      'within 3 months of the call, then every 6 months',
    ],
    [{ within: 15, unit: 'working-day', after }, 'within 15 working days of the call'],
  ] as const)('%j reads "%s"', (limit, words) => {
    expect(timescaleInWords(timescale.parse(limit))).toBe(words);
  });

  test('reads alone where the event is elsewhere, and the event where the limit is', () => {
    const limits = [
      { within: 0, unit: 'working-day', after },
      { within: 2, unit: 'working-day', before },
      { within: 1, unit: 'day' },
    ] as const;
    expect(limits.map(timeLimitInWords)).toEqual([
      'on the same working day',
      'at least 2 working days before',
      'within 1 day',
    ]);
    expect(limits.map(countedFromInWords)).toEqual([
      'Counted from the call',
      'Counted back from the conference',
      'Starting point not stated',
    ]);
  });
});

test('time limits sort by when they end: before the event, the same day, minutes to years', () => {
  const inOrder = [
    { within: 10, unit: 'day', before },
    { within: 2, unit: 'working-day', before },
    { within: 30, unit: 'minute', after },
    { within: 4, unit: 'hour', after },
    { within: 0, unit: 'day', after },
    { within: 24, unit: 'hour', after },
    { within: 1, unit: 'working-day', after },
    { within: 1, unit: 'working-day', endOfDay: true, after },
    { within: 5, unit: 'working-day', after },
    { within: 5, unit: 'school-day', after },
    { within: 3, unit: 'month', after },
    { within: 1, unit: 'year', after },
  ] as const;
  expect(inOrder.toReversed().toSorted(soonestFirst)).toEqual(inOrder);
});

describe('a due date', () => {
  const words = (start: string, limit: Parameters<typeof timescale.parse>[0]) => {
    const read = timescale.parse(limit);
    const found = dueDateInWords(start, read, dueDate(start, read, bankHolidays), bankHolidays);
    return `${found.before}${found.due}${found.after}`;
  };

  test.each([
    [
      'back over a weekend and a bank holiday',
      '2026-12-29',
      { within: 2, unit: 'working-day', before },
      '2 working days before Tuesday 29 December 2026: Wednesday 23 December 2026. Left out: 1 weekend, 25 December (Christmas Day) and 28 December (substitute day for Boxing Day).',
    ],
    [
      'back from a Sunday',
      '2026-11-22',
      { within: 1, unit: 'working-day', before },
      '1 working day before Sunday 22 November 2026: Friday 20 November 2026. Left out: the rest of the weekend.',
    ],
    [
      'back to the near end of a range',
      '2026-11-30',
      { within: 10, from: 5, unit: 'day', before },
      '5 to 10 days before Monday 30 November 2026: Wednesday 25 November 2026.',
    ],
    [
      'to the far end of a range',
      '2026-11-23',
      { within: 3, from: 1, unit: 'day', after },
      '1 to 3 days after Monday 23 November 2026: Thursday 26 November 2026.',
    ],
    [
      'on the same working day',
      '2026-11-23',
      { within: 0, unit: 'working-day', after },
      'The same working day as Monday 23 November 2026: Monday 23 November 2026.',
    ],
    [
      'on the same working day as a Saturday',
      '2026-11-21',
      { within: 0, unit: 'working-day', after },
      'The same working day as Saturday 21 November 2026: not worked out. The day is not a working day. Ask the service whether the next one counts.',
    ],
    [
      'by the end of the next working day',
      '2026-11-20',
      { within: 1, unit: 'working-day', endOfDay: true, after },
      'The end of the next working day after Friday 20 November 2026: Monday 23 November 2026. Left out: 1 weekend.',
    ],
    [
      'and again',
      '2026-11-23',
      { within: 3, unit: 'month', after, then: { every: 6, unit: 'month' } },
      '3 months after Monday 23 November 2026: Tuesday 23 February 2027. Then every 6 months: next by Monday 23 August 2027.',
    ],
    [
      'and again, from time to time',
      '2026-11-23',
      { within: 1, unit: 'day', after, then: { asRequired: true } },
      '1 day after Monday 23 November 2026: Tuesday 24 November 2026. Then as required.',
    ],
    [
      'back in hours',
      '2026-11-23',
      { within: 36, unit: 'hour', before },
      '36 hours before Monday 23 November 2026: by 12 hours after the same time on Saturday 21 November 2026.',
    ],
  ] as const)('is counted %s', (_, start, limit, sentence) => {
    expect(words(start, limit)).toBe(sentence);
  });

  test.each([
    [{ within: 30, unit: 'minute', after }, 'Count the minutes'],
    [{ within: 5, unit: 'school-day', after }, 'School holidays differ'],
    [{ within: 0.5, unit: 'day', after }, 'Half days depend'],
    [{ within: 24, unit: 'hour', startNotStated: true }, 'not stated'],
  ] as const)('of %j is not worked out, and the reader is told why', (limit, why) => {
    expect(words('2026-11-23', limit)).toMatch(new RegExp(`not worked out\\. .*${why}`));
  });

  test('before an event is not known before the first year of bank holidays', () => {
    expect(words('2024-01-01', { within: 1, unit: 'working-day', before })).toContain(
      'Bank holidays are known from 1 January 2024 to 31 December 2028.',
    );
  });
});
