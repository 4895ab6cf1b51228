import { describe, expect, test } from 'vitest';
import {
  comingDuties,
  dutiesInOrder,
  dutyState,
  dutyStateInWords,
} from '../../../src/model/coverage/duties.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const duty = (id: string, order: number, fields: Parameters<typeof anEntry<'duties'>>[2] = {}) =>
  anEntry('duties', id, { order, ...fields }, 'shared');
const entries = [
  duty('teams', 20, { affects: ['arrangements'] }),
  duty('sharing', 30),
  duty('meetings', 10, { applies: { from: '2027-10-01' } }),
  duty('partners', 40, { applies: { from: '2019-09-29' } }),
  duty('boards', 50, { applies: { from: '2006', to: '2019-09-29' } }),
];
const wordsOn = (today: string, id: string) => {
  const handbook = handbookOf(entries, today);
  return dutyStateInWords(dutyState(handbook, entry(handbook, 'duties', id)));
};
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('a duty in law', () => {
  test('without a day of its start is coming, however old it is', () => {
    expect(wordsOn('2026-11-29', 'teams')).toBe('Coming: no start date known');
    expect(wordsOn('2036-11-29', 'teams')).toBe('Coming: no start date known');
  });

  test('is coming until the day that a source gives, and in force on that day', () => {
    expect(wordsOn('2027-09-30', 'meetings')).toBe('Coming: in force from 1 October 2027');
    expect(wordsOn('2027-10-01', 'meetings')).toBe('In force since 1 October 2027');
  });

  test('that has ended is not shown as in force', () => {
    expect(wordsOn('2019-09-29', 'boards')).toBe('In force since 2006');
    expect(wordsOn('2019-09-30', 'boards')).toBe('In force until 29 September 2019');
  });
});

test('duties to come are listed in their order, all or those for a kind of document', () => {
  const handbook = handbookOf(entries, '2026-11-29');
  expect(ids(dutiesInOrder(handbook))).toEqual([
    'meetings',
    'teams',
    'sharing',
    'partners',
    'boards',
  ]);
  expect(ids(comingDuties(handbook))).toEqual(['meetings', 'teams', 'sharing']);
  expect(ids(comingDuties(handbook, 'arrangements'))).toEqual(['teams']);
});
