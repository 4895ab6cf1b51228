import { describe, expect, test } from 'vitest';
import { contactsServing, numbersOf } from '../../../src/model/contacts/contacts.ts';
import { areasWithContacts } from '../../../src/model/contacts/contactView.ts';
import { entry } from '../../../src/model/handbook.ts';
import { reportedIn, reportOf, sectionsOf } from '../../../src/model/reports/reports.ts';
import { thresholdsOf } from '../../../src/model/procedures/thresholds.ts';
import { trainingOf } from '../../../src/model/site/training.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('sources', 'arrangements', {}, 'shared'),
  anEntry('structures', 'luton/2022'),
  anEntry('groups', 'luton/2022/board'),
  anEntry('reports', 'luton/2022-23'),
  anEntry('reports', 'luton/2021-22', { period: { to: '2022-03' } }),
  anEntry('reportSections', 'luton/2022-23/later', { order: 20 }),
  anEntry('reportSections', 'luton/2022-23/first', { groups: ['luton/2022/board'] }),
  anEntry('reportSections', 'luton/2021-22/other'),
  anEntry('thresholds', 'luton/older', { period: { to: '2018' } }),
  anEntry('thresholds', 'luton/newer'),
  anEntry('training', 'luton/course'),
  anEntry('training', 'luton/spring', { kind: 'event', dates: [{ on: '2022-03' }] }),
  anEntry('training', 'luton/summer', { kind: 'event', dates: [{ on: '2022-06-27' }] }),
  anEntry('areas', 'luton', {}, 'shared'),
  anEntry('areas', 'rutland', {}, 'shared'),
  anEntry('contacts', 'luton/night', { function: 'out-of-hours', areas: ['luton'] }),
  anEntry('contacts', 'luton/door', { areas: ['luton'] }),
]);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('annual reports', () => {
  test('have their own sections in order', () => {
    expect(ids(sectionsOf(handbook, 'luton/2022-23'))).toEqual([
      'luton/2022-23/first',
      'luton/2022-23/later',
    ]);
    const section = entry(handbook, 'reportSections', 'luton/2021-22/other');
    expect(reportOf(handbook, section).id).toBe('luton/2021-22');
  });

  test('are found from a group that they report on', () => {
    const board = entry(handbook, 'groups', 'luton/2022/board');
    expect(ids(reportedIn(handbook, board))).toEqual(['luton/2022-23/first']);
  });
});

test('of several threshold documents the newest comes first', () => {
  expect(ids(thresholdsOf(handbook, 'luton'))).toEqual(['luton/newer', 'luton/older']);
});

test('training is what is offered, then events from the latest on', () => {
  expect(trainingOf(handbook, 'luton').map(({ title, items }) => [title, ids(items)])).toEqual([
    ['What is offered', ['luton/course']],
    ['Events that have taken place', ['luton/summer', 'luton/spring']],
  ]);
});

test('contacts of an area are in the order of need, with the numbers to dial', () => {
  expect(ids(areasWithContacts(handbook))).toEqual(['luton']);
  const contacts = contactsServing(handbook, 'luton');
  expect(ids(contacts)).toEqual(['luton/door', 'luton/night']);
  expect(contacts.flatMap(numbersOf)).toEqual(['0300 300 8585', '0300 300 8585']);
});
