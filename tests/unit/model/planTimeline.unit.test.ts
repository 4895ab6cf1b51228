import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/model/plans/planTimeline.ts';
import { by, inWords, notGiven, quarterly, timelineOf } from '../../helpers/plans.ts';

/** Rows of the first priority of a plan. */
const rows = (...plan: Parameters<typeof timelineOf>) =>
  [...timelineOf(...plan).withDates, ...timelineOf(...plan).withoutDates].flatMap(({ groups }) =>
    rowsOf(groups),
  );
const activity = (...due: ReturnType<typeof by>[]) => [
  { id: 'work', title: 'Work', activities: [{ text: 'Do it.', due }] },
];

describe('a date on a timeline', () => {
  test.each([
    ['2022-06-15', { from: '2022-06-15', to: '2022-06-15' }, 'day'],
    ['2022-06', { from: '2022-06-01', to: '2022-06-30' }, 'month'],
    ['2022', { from: '2022-01-01', to: '2022-12-31' }, 'year'],
  ])('%s covers all the days it may mean, and no others', (date, span, precision) => {
    expect(rows([activity(by(date))])[1]?.marks).toEqual([
      { span, precision, isOutsidePlan: false },
    ]);
  });

  test.each([
    ['2023-07', 'Due July 2023, after the plan ends', true],
    ['2022-03', 'Due March 2022, before the plan starts', true],
    ['2023', 'Due 2023', false],
    ['2023-03-31', 'Due 31 March 2023', false],
  ])('%s reads "%s"', (date, when, isOutsidePlan) => {
    const [, row] = rows([activity(by(date))]);
    expect(row?.when).toBe(when);
    expect(row?.marks.map((mark) => mark.isOutsidePlan)).toEqual([isOutsidePlan]);
  });

  test('is with the others of the same activity', () => {
    const [, row] = rows([activity(by('2022-10'), by('2023-03'))]);
    expect(row?.when).toBe('Due October 2022; due March 2023');
    expect(row?.marks).toHaveLength(2);
  });

  test('of a deliverable counts for its activities that have none, as it does in the table', () => {
    const due = [by('2022-12')];
    const found = rows([[{ id: 'work', title: 'Work', due, activities: [{ text: 'Do it.' }] }]]);
    expect(found.map(({ when }) => when)).toEqual(['Due December 2022', 'Due December 2022']);
  });
});

describe('what has no date', () => {
  const deliverables = [
    {
      id: 'work',
      title: 'Work',
      activities: [
        { text: 'Dated.', due: [by('2022-06')] },
        { text: 'Comes back.', due: [quarterly] },
        { text: 'Told in words.', due: [inWords] },
        { text: 'Given as unknown.', due: [notGiven] },
        { text: 'Silent.' },
      ],
    },
    { id: 'bare', title: 'Bare' },
    { id: 'silent', title: 'Silent', activities: [{ text: 'Silent too.' }] },
  ];

  test('is drawn at no date, and keeps the words that the plan has for it', () => {
    const found = rows([deliverables]).filter(({ marks, when }) => marks.length === 0 && when);
    expect(found.map(({ text, when }) => [text, when])).toEqual([
      ['Told in words.', 'March 2023 onwards'],
    ]);
  });

  test('but comes back is drawn over the period of the plan, with how often', () => {
    const found = rows([deliverables]).find(({ text }) => text === 'Comes back.');
    expect(found?.when).toBe('Quarterly');
    expect(found?.marks).toEqual([
      {
        span: { from: '2022-04-01', to: '2023-03-31' },
        precision: 'repeats',
        isOutsidePlan: false,
      },
    ]);
  });

  test('nor any words is counted, and has no row', () => {
    expect(timelineOf([deliverables]).withDates[0]?.undated).toEqual({
      activities: 3,
      deliverables: 1,
    });
    expect(rows([deliverables]).map(({ text }) => text)).toEqual([
      'Work',
      'Dated.',
      'Comes back.',
      'Told in words.',
    ]);
  });

  test('puts a priority among those without dates when the plan times all of it in words', () => {
    const told = [{ id: 'report', title: 'Report', due: [inWords] }];
    const timeline = timelineOf([activity(by('2022-06')), told]);
    expect(timeline.withDates.map(({ priority }) => priority.id)).toEqual(['luton/priority-1']);
    expect(timeline.withoutDates.map(({ priority }) => priority.id)).toEqual(['luton/priority-2']);
  });
});

describe('a row of a timeline', () => {
  test('leads to its own place on the page of its priority', () => {
    expect(rows([activity(by('2022-06'))]).map(({ address }) => address)).toEqual([
      '/luton/priorities/priority-1/#work',
      '/luton/priorities/priority-1/#work-activity-1',
    ]);
  });

  test('has the place of its activity in the plan, even when one before it has no date', () => {
    const activities = [{ text: 'Silent.' }, { text: 'Dated.', due: [by('2022-06')] }];
    const [, row] = rows([[{ id: 'work', title: 'Work', activities }]]);
    expect(row?.address).toBe('/luton/priorities/priority-1/#work-activity-2');
  });

  test('says the first sentence of an activity', () => {
    const activities = [{ text: 'Ask agencies. Then write it up.', due: [by('2022-06')] }];
    expect(rows([[{ id: 'work', title: 'Work', activities }]])[1]?.text).toBe('Ask agencies.');
  });
});

describe('the time that a timeline covers', () => {
  test('is the period of the plan', () => {
    expect(timelineOf([activity(by('2022-06'))]).extent).toEqual({
      from: '2022-04-01',
      to: '2023-03-31',
    });
  });

  test('reaches as far as the dates do', () => {
    const early = activity(by('2022-02'), by('2023-07'));
    expect(timelineOf([early]).extent).toEqual({ from: '2022-02-01', to: '2023-07-31' });
  });

  test('is that of the dates alone when the plan has no period', () => {
    const timeline = timelineOf([activity(by('2022'))], { period: {} });
    expect(timeline.period).toEqual({});
    expect(timeline.extent).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  });

  test('is none when there is no date', () => {
    expect(timelineOf([[{ id: 'work', title: 'Work' }]]).extent).toBeUndefined();
  });
});

describe('today', () => {
  const isMarked = (today: string, period?: Parameters<typeof timelineOf>[1]) =>
    timelineOf([activity(by('2022-06'))], { today, ...period }).today === today;

  test('is marked from the first day of the plan to the last', () => {
    expect(
      ['2022-03-31', '2022-04-01', '2023-03-31', '2023-04-01'].map((day) => isMarked(day)),
    ).toEqual([false, true, true, false]);
  });

  test('is marked on a plan without an end, but on none whose dates are not certain', () => {
    expect(isMarked('2026-11-21', { period: { from: '2022' } })).toBe(true);
    expect(isMarked('2026-11-21', { period: {} })).toBe(false);
    expect(
      isMarked('2022-06-01', {
        period: { from: '2022', to: '2023', dating: 'inferred', note: 'The file says so.' },
      }),
    ).toBe(false);
  });
});
