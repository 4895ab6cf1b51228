import { expect, test } from 'vitest';
import { buildDay } from '../../../src/lib/buildDay.ts';

const now = new Date('2026-06-30T23:30:00Z');

test('the day of a build is the day in England', () => {
  expect(buildDay({}, now)).toBe('2026-07-01');
});

test('HANDBOOK_TODAY sets another day', () => {
  expect(buildDay({ HANDBOOK_TODAY: '2019-06-01' }, now)).toBe('2019-06-01');
});

test('an empty HANDBOOK_TODAY counts as not set', () => {
  expect(buildDay({ HANDBOOK_TODAY: '' }, now)).toBe('2026-07-01');
});

test.each(['2019', '2019-06', '2019-02-30', 'yesterday', '2019-06-01T00'])(
  '“%s” is refused with an example',
  (day) => {
    expect(() => buildDay({ HANDBOOK_TODAY: day }, now)).toThrow(
      `HANDBOOK_TODAY is "${day}". Write a day such as 2026-11-21.`,
    );
  },
);
