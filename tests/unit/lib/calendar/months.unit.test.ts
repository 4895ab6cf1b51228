import { expect, test } from 'vitest';
import { MONTH_PATTERN, MONTHS, SHORT_MONTHS } from '../../../../src/lib/calendar/months.ts';

const whole = new RegExp(`^${MONTH_PATTERN}$`);

test('every name of a month is one, whole and short', () => {
  expect(MONTHS).toHaveLength(12);
  for (const name of [...MONTHS, ...SHORT_MONTHS, 'Sept']) expect(name).toMatch(whole);
});

test.each(['Ju', 'Janu', 'Septem', 'Mayor', 'Junes'])('"%s" is none', (word) => {
  expect(word).not.toMatch(whole);
});
