import { expect, test } from 'vitest';
import { ownedBy } from '../../../src/model/handbook.ts';
import { once } from '../../../src/model/once.ts';
import { referrersTo } from '../../../src/model/referrers.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const boards = [
  anEntry('groups', 'exampleton/2024/board'),
  anEntry('groups', 'exampleton/2024/panel', {
    reportsTo: [{ group: 'exampleton/2024/board', how: 'reports-to', basis: 'stated' }],
    continues: ['exampleton/2024/board'],
  }),
];
const handbook = handbookOf(boards);

test('an entry knows which others refer to it and through which field', () => {
  const [board, panel] = boards;
  expect(referrersTo(handbook, 'groups', board!)).toEqual([panel]);
  expect(referrersTo(handbook, 'groups', board!, 'reportsTo')).toEqual([panel]);
  expect(referrersTo(handbook, 'groups', board!, 'members')).toEqual([]);
  expect(referrersTo(handbook, 'groups', panel!)).toEqual([]);
});

test('entries are found by their owner, and a list that is changed changes no other', () => {
  ownedBy(handbook, 'groups', 'exampleton').pop();
  expect(ownedBy(handbook, 'groups', 'exampleton')).toEqual(boards);
  expect(ownedBy(handbook, 'groups', 'otherham')).toEqual([]);
});

test('what is worked out from the whole handbook is worked out once for each handbook', () => {
  let times = 0;
  const counted = once('count', () => (times += 1));
  expect([counted(handbook), counted(handbook)]).toEqual([1, 1]);
  expect(counted(handbookOf(boards))).toBe(2);
});
