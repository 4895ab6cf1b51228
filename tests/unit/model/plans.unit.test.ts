import { describe, expect, test } from 'vitest';
import { workOf } from '../../../src/model/governance/groupWork.ts';
import { entry } from '../../../src/model/handbook.ts';
import { planAsCalendar, planAsCsv } from '../../../src/model/plans/planExports.ts';
import { planRows } from '../../../src/model/plans/planRows.ts';
import { plansFor, plansOf, prioritiesOf } from '../../../src/model/plans/plans.ts';
import { priorityMatrix } from '../../../src/model/plans/priorityMatrix.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { by } from '../../helpers/plans.ts';

const group = 'luton/2022/board';
const handbook = handbookOf([
  anEntry('sources', 'arrangements', {}, 'shared'),
  anEntry('topics', 'babies', {}, 'shared'),
  anEntry('topics', 'neglect', {}, 'shared'),
  anEntry('partnerships', 'luton'),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry('structures', 'luton/2022'),
  anEntry('groups', group, { title: 'Strategic Board' }),
  anEntry('groups', 'luton/2022/audit', { title: 'Audit Group' }),
  anEntry('groups', 'luton/2022/idle'),
  anEntry('plans', 'luton/older', { period: { from: '2018', to: '2019' } }),
  anEntry('plans', 'luton/plan', { title: 'The plan', partnerships: ['bedford'] }),
  anEntry('priorities', 'luton/second', { number: 2, title: 'Second' }),
  anEntry('priorities', 'luton/first', {
    number: 1,
    title: 'First, with a comma',
    topics: ['babies'],
    leads: [{ kind: 'role', role: 'Chair' }],
    deliverables: [
      {
        id: 'campaign',
        number: '1.1',
        title: 'Campaign',
        leads: [{ kind: 'group', group }],
        activities: [
          { text: 'Start', due: [{ kind: 'by', date: '2022-06' }] },
          {
            text: '=Go on',
            due: [{ kind: 'by', date: '2023-07' }],
            responsible: [{ kind: 'group', group: 'luton/2022/audit' }],
          },
        ],
      },
      { id: 'review', title: 'Review', due: [{ kind: 'every', every: { times: 4, per: 'year' } }] },
    ],
  }),
]);
const plan = entry(handbook, 'plans', 'luton/plan');
const rows = planRows(handbook, plan);
const context = { toUrl: (path: string) => `https://example.org${path}`, today: '2026-11-21' };

describe('plans', () => {
  test('are with the newest first, for those who share in them too', () => {
    expect(plansOf(handbook, 'luton').map(({ id }) => id)).toEqual(['luton/plan', 'luton/older']);
    expect(plansFor(handbook, 'bedford').map(({ id }) => id)).toEqual(['luton/plan']);
  });

  test('have their priorities by number', () => {
    expect(prioritiesOf(handbook, 'luton/plan').map(({ id }) => id)).toEqual([
      'luton/first',
      'luton/second',
    ]);
  });
});

describe('the rows of a plan', () => {
  test('are its activities, and deliverables without one', () => {
    expect(rows.map(({ deliverable, activity }) => [deliverable, activity])).toEqual([
      ['1.1 Campaign', 'Start'],
      ['1.1 Campaign', '=Go on'],
      ['Review', ''],
    ]);
  });

  test('name who is responsible, else who leads the deliverable, else the priority', () => {
    expect(rows.map(({ leads }) => leads.map(({ words }) => words))).toEqual([
      ['Strategic Board'],
      ['Audit Group'],
      ['Chair'],
    ]);
  });

  test('keep the date as the plan has it and mark one outside the plan', () => {
    expect(rows.map(({ due, dueDays, isOutsidePlan }) => [due, dueDays, isOutsidePlan])).toEqual([
      ['June 2022', ['2022-06-30'], false],
      ['July 2023', ['2023-07-31'], true],
      ['4 times a year', [], false],
    ]);
  });

  test('lead to the deliverable on the page of the priority', () => {
    expect(rows[0]?.address).toBe('/luton/priorities/first/#campaign');
  });
});

describe('a plan to take away', () => {
  test('is a table with a heading line, in which no cell can become a formula', () => {
    const lines = planAsCsv(rows, context).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(
      '"First, with a comma",1.1 Campaign,Start,Strategic Board,by June 2022,2022-06-30',
    );
    expect(lines[1]).toContain('https://example.org/luton/priorities/first/#campaign');
    expect(lines[2]).toContain("'=Go on");
  });
});

describe('the calendar of a plan', () => {
  const start = { id: 'start', text: 'Start', due: [by('2022-06')] };
  const goOn = { id: 'go-on', text: 'Go on', due: [by('2023-07')] };
  const report = { id: 'report', text: 'Report', due: [by('2022-03'), by('2022-09')] };
  const calendarOf = (activities: object[], today = context.today) => {
    const one = handbookOf([
      anEntry('sources', 'arrangements', {}, 'shared'),
      anEntry('partnerships', 'luton'),
      anEntry('plans', 'luton/plan', { title: 'The plan' }),
      anEntry('priorities', 'luton/first', {
        deliverables: [{ id: 'campaign', title: 'Campaign', activities: activities as never }],
      }),
    ]);
    const thePlan = entry(one, 'plans', 'luton/plan');
    return planAsCalendar(thePlan, planRows(one, thePlan), { ...context, today });
  };
  const uidsOf = (calendar: string) =>
    [...calendar.replaceAll('\r\n ', '').matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);

  test('has an all-day entry for each date, which leaves the day free', () => {
    const calendar = calendarOf([start, goOn]);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20220630');
    expect(calendar.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2);
  });

  test('is the same bytes each time, and carries the day of the build as its stamp', () => {
    expect(calendarOf([start])).toBe(calendarOf([start]));
    expect(calendarOf([start])).toContain('DTSTAMP:20261121T000000Z');
  });

  test('ends every line, the last one too, with CR LF, and has none of more than 75 bytes', () => {
    const calendar = calendarOf([{ ...start, text: '£5 – each, '.repeat(40) }]);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('keeps the UIDs of entries when a row is added above, moved, reworded or dated anew', () => {
    const before = uidsOf(calendarOf([start, goOn]));
    expect(new Set(before).size).toBe(2);
    expect(uidsOf(calendarOf([report, start, goOn]))).toEqual(expect.arrayContaining(before));
    expect(uidsOf(calendarOf([goOn, start]))).toEqual(before.toReversed());
    const corrected = { ...start, text: 'Begin', due: [by('2022-07')] };
    expect(uidsOf(calendarOf([corrected, goOn]))).toEqual(before);
  });

  test('repeats what comes back on the last day of each span, until the plan ends', () => {
    const quarterly = { kind: 'every', every: { times: 1, per: 'quarter' } };
    const calendar = calendarOf([{ id: 'meet', text: 'Meet', due: [quarterly] }]);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20220630');
    expect(calendar).toContain('RRULE:FREQ=MONTHLY;COUNT=4;INTERVAL=3;BYMONTHDAY=-1');
    expect(calendar.replaceAll('\r\n ', '')).toContain('The plan gives no days');
  });

  test('has nothing for what comes back as required, or so many times in uneven spans', () => {
    const dues = [{ asRequired: true }, { times: 5, per: 'year' }, { times: 3, per: 'term' }];
    const due = dues.map((every) => ({ kind: 'every', every }));
    expect(calendarOf([{ id: 'meet', text: 'Meet', due }])).not.toContain('BEGIN:VEVENT');
  });

  test('tells the dates of an activity with several of them apart', () => {
    expect(new Set(uidsOf(calendarOf([report]))).size).toBe(2);
  });
});

test('rows of a plan sort by date, then by how often, then those without either', () => {
  const every = (frequency: object) => [{ kind: 'every', every: frequency }];
  const texts = [
    { text: 'never said' },
    { text: 'yearly', due: every({ times: 1, per: 'year' }) },
    { text: 'monthly', due: every({ times: 1, per: 'month' }) },
    { text: 'in June', due: [by('2022-06')] },
  ];
  const one = handbookOf([
    anEntry('sources', 'arrangements', {}, 'shared'),
    anEntry('partnerships', 'luton'),
    anEntry('plans', 'luton/plan', {}),
    anEntry('priorities', 'luton/first', {
      deliverables: [
        {
          id: 'campaign',
          title: 'Campaign',
          activities: texts.map((text, index) => ({ id: `a${index}`, ...text })) as never,
        },
      ],
    }),
  ]);
  const sorted = planRows(one, entry(one, 'plans', 'luton/plan')).toSorted((a, b) =>
    a.dueOrder < b.dueOrder ? -1 : 1,
  );
  expect(sorted.map(({ activity }) => activity)).toEqual([
    'in June',
    'monthly',
    'yearly',
    'never said',
  ]);
});

describe('the work of a group', () => {
  test('tells what it leads from what it takes part in', () => {
    const of = (id: string) =>
      workOf(handbook, entry(handbook, 'groups', id)).map(({ priority, leads }) => [
        priority.id,
        leads,
      ]);
    expect(of(group)).toEqual([['luton/first', true]]);
    expect(of('luton/2022/audit')).toEqual([['luton/first', false]]);
    expect(of('luton/2022/idle')).toEqual([]);
  });
});

test('the matrix has only topics and partnerships with a priority', () => {
  const { partnerships, rows: topics } = priorityMatrix(handbook);
  expect(partnerships.map(({ id }) => id)).toEqual(['luton']);
  expect(topics.map(({ topic, cells }) => [topic.id, cells[0]?.map(({ id }) => id)])).toEqual([
    ['babies', ['luton/first']],
  ]);
});
