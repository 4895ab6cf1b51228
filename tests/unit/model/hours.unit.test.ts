import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byOpenLongest,
  hasKnownHours,
  hoursInWords,
  openMinutes,
} from '../../../src/model/contacts/hours.ts';
import { openingHours } from '../../../src/schemas/shared/openingHours.ts';
import type { OpeningHoursInput } from '../../../src/schemas/shared/openingHours.ts';

const read = (hours: OpeningHoursInput) => openingHours.parse(hours);
type Times = Extract<OpeningHoursInput, { open: 'at-times' }>['times'];
const atTimes = (...times: Times) => read({ open: 'at-times', times });
const WEEKDAYS: Times[number]['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

describe('hours in words', () => {
  test.each<[OpeningHoursInput, string]>([
    [{ open: 'day-and-night' }, '24 hours a day'],
    [{ open: 'day-and-night', note: 'for the online form' }, '24 hours a day, for the online form'],
    [{ open: 'office-hours', note: 'A message is read.' }, 'Office hours. A message is read.'],
    [{ open: 'office-hours' }, 'Office hours'],
    [{ open: 'outside-office-hours' }, 'Outside office hours'],
    [
      { open: 'outside-office-hours', of: 'the First Response Team' },
      'Outside the hours of the First Response Team',
    ],
    [
      {
        open: 'at-times',
        times: [
          { days: ['friday'], from: '9:00', to: '17:00' },
          { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: '09:00', to: '17:30' },
        ],
      },
      'Monday to Thursday 9:00 to 17:30, Friday 9:00 to 17:00',
    ],
    [
      {
        open: 'at-times',
        times: [
          { days: WEEKDAYS, from: '8:00', to: '22:00' },
          { days: ['sunday', 'saturday', 'bank-holidays'], from: '9:00', to: '18:00' },
        ],
      },
      'Monday to Friday 8:00 to 22:00, weekends and bank holidays 9:00 to 18:00',
    ],
    [
      {
        open: 'at-times',
        times: [{ days: ['monday', 'wednesday', 'thursday'], from: '10:00', to: '12:00' }],
        bankHolidays: 'closed',
      },
      'Monday, Wednesday and Thursday 10:00 to 12:00, closed on bank holidays',
    ],
    [
      {
        open: 'at-times',
        times: [{ days: [...WEEKDAYS, 'saturday', 'sunday'], from: '8:00', to: '24:00' }],
      },
      'Every day 8:00 to 24:00',
    ],
    [
      {
        open: 'at-times',
        times: [
          { days: WEEKDAYS, from: '17:00', to: '24:00' },
          { days: WEEKDAYS, from: '0:00', to: '9:00' },
          { days: ['saturday', 'sunday', 'bank-holidays'], from: '0:00', to: '24:00' },
        ],
      },
      'Monday to Friday before 9:00 and from 17:00, weekends and bank holidays all day',
    ],
  ])('%j read "%s"', (hours, words) => {
    expect(hoursInWords(read(hours))).toBe(words);
  });

  test('do not depend on the order in which rows and days are written', () => {
    const rows: Times = [
      { days: WEEKDAYS, from: '8:00', to: '22:00' },
      { days: ['saturday', 'sunday'], from: '9:00', to: '18:00' },
    ];
    const words = hoursInWords(atTimes(...rows));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: 2 }),
        fc.shuffledSubarray(WEEKDAYS, { minLength: 5 }),
        (shuffled, days) => {
          const same = shuffled.map((row) =>
            row.days.includes('monday') ? { ...row, days } : row,
          );
          expect(hoursInWords(atTimes(...same))).toBe(words);
        },
      ),
    );
  });
});

describe('whether somebody knows when it is open', () => {
  test('is so for day and night and for times, not for "office hours" or nothing', () => {
    expect(hasKnownHours(read({ open: 'day-and-night' }))).toBe(true);
    expect(hasKnownHours(atTimes({ days: ['monday'], from: '9:00', to: '10:00' }))).toBe(true);
    expect(hasKnownHours(read({ open: 'office-hours' }))).toBe(false);
    expect(hasKnownHours(read({ open: 'outside-office-hours' }))).toBe(false);
    expect(hasKnownHours(undefined)).toBe(false);
  });
});

test('hours can be compared: answered longest first, not known last', () => {
  const always = read({ open: 'day-and-night' });
  const long = atTimes({ days: WEEKDAYS, from: '9:00', to: '17:30' });
  const short = atTimes({ days: ['monday', 'bank-holidays'], from: '9:00', to: '17:00' });
  const office = read({ open: 'office-hours' });
  expect([always, long, short, office].map(openMinutes)).toEqual([10_080, 2550, 480, undefined]);
  expect([undefined, office, short, always, long].toSorted(byOpenLongest).slice(0, 3)).toEqual([
    always,
    long,
    short,
  ]);
});

describe('hours that cannot be', () => {
  const message = (hours: unknown) => openingHours.safeParse(hours).error?.issues[0]?.message ?? '';
  const row = (from: string, to: string, days = ['monday']) => ({ days, from, to });

  test.each(['9:75', '25:00', '9', '9.00', '9am', '24:01', ''])('%s is no time of day', (time) => {
    expect(message({ open: 'at-times', times: [row(time, '24:00')] })).toMatch(/not a time of day/);
  });

  test('do not end before they begin, nor at the same time', () => {
    for (const to of ['9:00', '8:59', '0:00'])
      expect(message({ open: 'at-times', times: [row('9:00', to)] })).toMatch(/not after/);
  });

  test('do not overlap, and name no day twice', () => {
    const times = [row('9:00', '12:00'), row('11:00', '17:00')];
    expect(message({ open: 'at-times', times })).toMatch(/overlap/);
    expect(
      message({ open: 'at-times', times: [row('9:00', '12:00'), row('12:00', '17:00')] }),
    ).toBe('');
    expect(
      message({ open: 'at-times', times: [row('9:00', '10:00', ['monday', 'monday'])] }),
    ).toMatch(/named twice/);
  });

  test('say only once what holds on bank holidays', () => {
    const times = [row('9:00', '12:00', ['bank-holidays'])];
    expect(message({ open: 'at-times', times, bankHolidays: 'closed' })).toMatch(/already gives/);
  });
});
