import { describe, expect, test } from 'vitest';
import { dayAfter, momentInEngland } from '../../../src/lib/dates.ts';
import { entry } from '../../../src/model/handbook.ts';
import { nextOf, occasionInWords, stateInWords } from '../../../src/model/site/occasions.ts';
import { trainingOf } from '../../../src/model/site/training.ts';
import { trainingAsCalendar, trainingAsCsv } from '../../../src/model/site/trainingExports.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const entries = [
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('training', 'luton/conference', {
    kind: 'event',
    title: 'Conference',
    dates: [{ on: '2026-07-10', starts: '9:30', ends: '12:30', place: 'Town Hall' }],
  }),
  anEntry('training', 'luton/course', {
    kind: 'course',
    title: 'Course',
    level: 'Level 3',
    dates: [
      { on: '2026-12-01', until: '2026-12-02' },
      { on: '2026-06' },
      { on: '2026-05-01', state: 'cancelled' },
    ],
  }),
  anEntry('training', 'luton/briefing', { kind: 'resource', form: 'briefing', title: 'Briefing' }),
  anEntry('training', 'luton/talk', { kind: 'event', title: 'Talk' }),
];
const on = (today: string) => handbookOf(entries, today);
const partsOn = (today: string) =>
  trainingOf(on(today), 'luton').map(({ title, items }) => [title, items.map(({ id }) => id)]);
const datesOf = (id: string) => entry(on('2026-01-01'), 'training', id).data.dates;

describe('an event', () => {
  test('is to come until its day is over, and then has taken place', () => {
    expect(partsOn('2026-07-10')[0]).toEqual(['Events to come', ['luton/conference']]);
    expect(partsOn('2026-07-11')).toContainEqual([
      'Events that have taken place',
      ['luton/conference'],
    ]);
    expect(partsOn('2026-07-11').map(([title]) => title)).not.toContain('Events to come');
  });

  test('without a date is neither to come nor over', () => {
    expect(partsOn('2026-07-10')).toContainEqual(['Events without a date', ['luton/talk']]);
  });
});

test('courses and resources have parts for themselves', () => {
  expect(partsOn('2026-07-10')).toEqual(
    expect.arrayContaining([
      ['Courses', ['luton/course']],
      ['Briefings and other resources', ['luton/briefing']],
    ]),
  );
});

describe('dates', () => {
  test('of a course are next when they are not over and not called off', () => {
    expect(nextOf(datesOf('luton/course'), '2026-04-01')?.on).toBe('2026-06');
    expect(nextOf(datesOf('luton/course'), '2026-06-30')?.on).toBe('2026-06');
    expect(nextOf(datesOf('luton/course'), '2026-12-02')?.on).toBe('2026-12-01');
    expect(nextOf(datesOf('luton/course'), '2026-12-03')).toBeUndefined();
  });

  test('are in words with time and place, and whether they are over', () => {
    const [date] = datesOf('luton/conference');
    expect(occasionInWords(date!)).toBe('10 July 2026, 9:30 to 12:30, Town Hall');
    expect(stateInWords(date!, '2026-07-10')).toBe('');
    expect(stateInWords(date!, '2026-07-11')).toBe('Past');
  });

  test('take clocks of summer and winter into account', () => {
    expect(momentInEngland('2026-07-10', '09:30').toISOString()).toBe('2026-07-10T08:30:00.000Z');
    expect(momentInEngland('2026-12-10', '09:30').toISOString()).toBe('2026-12-10T09:30:00.000Z');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  });
});

describe('training to take away', () => {
  const handbook = on('2026-07-01');
  const calendar = trainingAsCalendar(
    handbook,
    entry(handbook, 'partnerships', 'luton'),
    (path) => `https://example.org${path}`,
  );

  test('has a calendar with times in England, whole days, what was called off, and no date without a day', () => {
    expect(calendar).toContain('DTSTART:20260710T083000Z');
    expect(calendar).toContain('DTEND:20260710T113000Z');
    expect(calendar).toContain('LOCATION:Town Hall');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261201');
    expect(calendar).toContain('DTEND;VALUE=DATE:20261203');
    expect(calendar).toContain('STATUS:CANCELLED');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar).not.toContain('202606');
  });

  test('has a table with kind, level and dates', () => {
    const csv = trainingAsCsv(handbook, 'luton', (path) => `https://example.org${path}`);
    expect(csv).toContain('Course,Course,');
    expect(csv).toContain('Level 3');
    expect(csv).toContain('on 1 December 2026 to 2 December 2026');
    expect(csv).toContain('Briefing,Briefing,');
  });
});
