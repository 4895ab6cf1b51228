import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  isOnSite,
  siteClock,
  spanOfStatus,
} from '../../../../src/loader/publication/times.ts';
import { onThisSite } from '../../../../src/schemas/shared/onThisSite.ts';

/** Whether an entry with this status is on the site at a moment, with what is in the environment. */
function isShown(status: object | undefined, now: string, env: Record<string, string> = {}) {
  const span = spanOfStatus(onThisSite.parse(status));
  return isOnSite(span, siteClock(env, new Date(now)));
}

describe('an entry without a status', () => {
  test('is always on the site', () => {
    expect(spanOfStatus(undefined)).toEqual(ALWAYS);
    expect(isShown(undefined, '2026-11-29T12:00:00Z')).toBe(true);
  });
});

describe('a draft', () => {
  test('is on no site, on any day', () => {
    expect(isShown({ status: 'draft' }, '2026-11-29T12:00:00Z')).toBe(false);
    expect(isShown({ status: 'draft' }, '2999-11-29T12:00:00Z')).toBe(false);
  });

  test('is in a preview with drafts', () => {
    const env = { HANDBOOK_DRAFTS: 'shown' };
    expect(isShown({ status: 'draft' }, '2026-11-29T12:00:00Z', env)).toBe(true);
  });
});

describe('an entry to be published', () => {
  const at = (day: string, time?: string) => ({
    status: 'publish-from',
    day,
    ...(time && { time }),
  });

  test('comes at its time as clocks in England show it, in winter', () => {
    expect(isShown(at('2027-01-12', '09:30'), '2027-01-12T09:29:59Z')).toBe(false);
    expect(isShown(at('2027-01-12', '09:30'), '2027-01-12T09:30:00Z')).toBe(true);
  });

  test('comes at its time as clocks in England show it, in summer', () => {
    expect(isShown(at('2027-07-12', '09:30'), '2027-07-12T08:29:59Z')).toBe(false);
    expect(isShown(at('2027-07-12', '09:30'), '2027-07-12T08:30:00Z')).toBe(true);
  });

  test.each([
    ['winter', '2027-01-12', '2027-01-11T23:59:59Z', '2027-01-12T00:00:00Z'],
    ['summer', '2027-07-12', '2027-07-11T22:59:59Z', '2027-07-11T23:00:00Z'],
    [
      'the night the clocks go forward',
      '2027-03-28',
      '2027-03-27T23:59:59Z',
      '2027-03-28T00:00:00Z',
    ],
    ['the day after they have', '2027-03-29', '2027-03-28T22:59:59Z', '2027-03-28T23:00:00Z'],
    [
      'the day after they have gone back',
      '2027-11-01',
      '2027-10-31T23:59:59Z',
      '2027-11-01T00:00:00Z',
    ],
  ])('without a time comes with midnight in England: %s', (_, day, before, from) => {
    expect(isShown(at(day), before)).toBe(false);
    expect(isShown(at(day), from)).toBe(true);
  });

  test('at a time that the clocks leave out comes after it, never before', () => {
    expect(isShown(at('2027-03-28', '01:30'), '2027-03-28T01:29:59Z')).toBe(false);
    expect(isShown(at('2027-03-28', '01:30'), '2027-03-28T01:30:00Z')).toBe(true);
  });

  test('does not come early when a build is asked for a day to come', () => {
    const env = { HANDBOOK_TODAY: '2027-02-01' };
    expect(isShown(at('2027-01-12'), '2027-01-11T12:00:00Z', env)).toBe(false);
  });

  test('is not there when a build is asked for a day before', () => {
    const env = { HANDBOOK_TODAY: '2027-01-11' };
    expect(isShown(at('2027-01-12'), '2027-06-01T12:00:00Z', env)).toBe(false);
    expect(isShown(at('2027-01-11', '23:59'), '2027-06-01T12:00:00Z', env)).toBe(true);
  });
});

describe('an entry that has been withdrawn', () => {
  const from = (on: string) => ({ status: 'withdrawn', on, reason: 'It is replaced.' });

  test('is on the site until the day before, in England', () => {
    expect(isShown(from('2027-07-12'), '2027-07-11T22:59:59Z')).toBe(true);
    expect(isShown(from('2027-07-12'), '2027-07-11T23:00:00Z')).toBe(false);
  });

  test('does not come back when a build is asked for a day before', () => {
    const env = { HANDBOOK_TODAY: '2027-07-01' };
    expect(isShown(from('2027-07-12'), '2027-08-01T12:00:00Z', env)).toBe(false);
  });

  test('stays away in a preview with drafts', () => {
    const env = { HANDBOOK_DRAFTS: 'shown' };
    expect(isShown(from('2026-07-12'), '2026-08-01T12:00:00Z', env)).toBe(false);
  });
});

describe('a status', () => {
  test.each([
    { status: 'publish-from' },
    { status: 'publish-from', day: '2027-02-30' },
    { status: 'publish-from', day: '2027-02-03', time: '24:00' },
    { status: 'publish-from', day: '2027-02-03', time: '9:30' },
    { status: 'withdrawn', on: '2027-02-03' },
    { status: 'hidden' },
    'draft',
  ])('is not %j', (written) => {
    expect(onThisSite.safeParse(written).success).toBe(false);
  });
});
