import { describe, expect, test } from 'vitest';
import { frequency } from '../../../src/schemas/shared/frequency.ts';
import { timescale } from '../../../src/schemas/shared/timescale.ts';

/** The faults of what is written, each with its field: "within: Only days have halves." */
const faultsOf = (schema: typeof timescale | typeof frequency, written: unknown) =>
  (schema.safeParse(written).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('a time limit is refused', () => {
  const after = 'the call';

  test.each([
    ['without an event', { within: 5, unit: 'day' }, /^after: Nothing says what/],
    [
      'with two events',
      { within: 5, unit: 'day', after, before: 'the conference' },
      /^before: A time limit has one event/,
    ],
    [
      'with an event that is said not to be stated',
      { within: 5, unit: 'day', after, startNotStated: true },
      /^startNotStated: A time limit has one event/,
    ],
    ['with half a month', { within: 0.5, unit: 'month', after }, /^within: Only days have halves/],
    ['with 0 hours', { within: 0, unit: 'hour', after }, /^within: 0 is for the same day/],
    ['with a third of a day', { within: 0.3, unit: 'day', after }, /^within: Write a whole number/],
    ['below 0', { within: -2, unit: 'day', after }, /^within: .*use before/],
    [
      'with a range the wrong way round',
      { within: 1, from: 3, unit: 'day', after },
      /^from: The lower end/,
    ],
    [
      'with the end of a week',
      { within: 1, unit: 'week', endOfDay: true, after },
      /^endOfDay: Only a whole number of days/,
    ],
    ['in fortnights', { within: 1, unit: 'fortnight', after }, /^unit: .*within: 2 and unit: week/],
    ['in business days', { within: 1, unit: 'Business days', after }, /^unit: .*working-day/],
    ['with "same day" as a unit', { within: 1, unit: 'same day', after }, /^unit: .*within: 0/],
    [
      'with "same day" as a number',
      { within: 'same day', unit: 'day', after },
      /^within: .*within: 0/,
    ],
  ])('%s, with what to write', (_, written, fault) => {
    const faults = faultsOf(timescale, written);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test('only for its own fault when it is a list or a text', () => {
    expect(faultsOf(timescale, [])).toHaveLength(1);
    expect(faultsOf(frequency, 'quarterly')).toHaveLength(1);
  });
});

describe('a frequency is refused', () => {
  test.each([
    ['when it says nothing', {}, /^times: Nothing says how often/],
    [
      'when only its bound is written',
      { asRequired: true, atLeast: true },
      /^atLeast: At least how often/,
    ],
    [
      'in two ways at once',
      { times: 1, per: 'year', every: 2, unit: 'year' },
      /^every: .*two ways/,
    ],
    ['without its span', { times: 2 }, /^times: .*per: year/],
    ['without its number', { per: 'year' }, /^per: .*times: 4/],
    ['without its unit', { every: 6 }, /^every: .*unit: week/],
    ['with every 1', { every: 1, unit: 'week' }, /^every: .*times: 1 with per/],
    ['per fortnight', { times: 1, per: 'fortnight' }, /^per: .*every: 2 and unit: week/],
    ['with words as a number', { times: 'as required' }, /^times: .*asRequired: true/],
    [
      'with words that say another number',
      { times: 1, per: 'week', words: '6-weekly' },
      /^words: .*every: 6 and unit: week/,
    ],
    [
      'with a word for another number',
      { times: 1, per: 'month', words: 'Quarterly' },
      /^words: .*times: 1 and per: quarter/,
    ],
    [
      'with "every two years" for once a year',
      { times: 1, per: 'year', words: 'every two years' },
      /^words: .*every: 2 and unit: year/,
    ],
  ])('%s, with what to write', (_, written, fault) => {
    expect(faultsOf(frequency, written)[0]).toMatch(fault);
  });

  test.each([
    { times: 4, per: 'year', words: 'quarterly' },
    { times: 1, per: 'year', words: 'annual' },
    { every: 6, unit: 'week', words: 'six-weekly' },
    { times: 1, per: 'year', words: 'every 12 months' },
    { times: 1, per: 'year', words: 'in the autumn' },
  ])('not when its words mean the same: %j', (written) => {
    expect(faultsOf(frequency, written)).toEqual([]);
  });
});
