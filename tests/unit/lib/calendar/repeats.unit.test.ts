import { expect, test } from 'vitest';
import { repeatsWithin } from '../../../../src/lib/calendar/repeats.ts';

const year = { from: '2025-04-01', to: '2026-03-31' };

test.each([
  [{ times: 4, per: 'year' }, ['2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'], true],
  [{ times: 1, per: 'year' }, ['2026-03-31'], true],
  [{ every: 6, unit: 'month' }, ['2025-09-30', '2026-03-31'], true],
  [{ every: 26, unit: 'week' }, ['2025-09-29', '2026-03-30'], false],
] as const)('%j is due at the end of each span of a year', (frequency, days, isMonthEnd) => {
  expect(repeatsWithin(frequency, year)).toMatchObject({ days, isMonthEnd });
});

test.each([{ every: 2, unit: 'year' }, { times: 5, per: 'year' }, { asRequired: true }] as const)(
  'no day is made up for %j',
  (frequency) => {
    expect(repeatsWithin(frequency, year)).toBeUndefined();
  },
);
