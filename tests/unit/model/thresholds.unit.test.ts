import { describe, expect, test } from 'vitest';
import { comparedThresholds } from '../../../src/model/procedures/comparedThresholds.ts';
import {
  levelInWords,
  levelPlace,
  countOfLevels,
  whereToReadLevels,
} from '../../../src/model/procedures/thresholds.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const later = [
  { title: 'Newer levels', kind: 'thresholds' as const, address: 'https://example.org/levels' },
  { title: 'A report', kind: 'yearly-report' as const, address: 'https://example.org/report' },
];
const rows = comparedThresholds(
  handbookOf([
    anEntry('sources', 'arrangements', {}, 'shared'),
    anEntry('partnerships', 'bedford', { shortName: 'Bedford', laterDocuments: later }),
    anEntry('partnerships', 'bucks', { shortName: 'Bucks', laterDocuments: later }),
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('partnerships', 'both', { shortName: 'Both', kind: 'joint', jointOf: ['luton'] }),
    anEntry('thresholds', 'bedford/levels', {}),
    anEntry('thresholds', 'both/levels', { levelCount: 4 }),
    anEntry('thresholds', 'bucks/levels', {
      seen: 'description',
      levels: [{ number: 1, title: 'Universal' }, { number: 3 }],
    }),
    anEntry('thresholds', 'bucks/older', { period: { to: '2012' } }),
  ]),
);

describe('threshold sets side by side', () => {
  test('are the newest of each partnership and joint arrangement, those with levels first', () => {
    expect(rows.map(({ set }) => set.id)).toEqual([
      'bucks/levels',
      'both/levels',
      'bedford/levels',
    ]);
  });

  test('have a place for each level that is known to exist, and make none up', () => {
    expect(rows.map(({ levels }) => levels)).toEqual([
      [[{ number: '1', title: 'Universal' }], [], [{ number: '3' }]],
      [[], [], [], []],
      [],
    ]);
  });

  test('say who shares a joint one', () => {
    expect(rows[1]?.sharedBy.map(({ id }) => id)).toEqual(['luton']);
  });

  test('name a newer document only where an older one is shown', () => {
    expect(rows.map((row) => row.later.map(({ title }) => title))).toEqual([
      ['Newer levels'],
      [],
      [],
    ]);
  });
});

describe('other kinds of levels side by side', () => {
  const [halves, named, none] = comparedThresholds(
    handbookOf([
      anEntry('sources', 'arrangements', {}, 'shared'),
      ...['halves', 'named', 'none'].map((id) => anEntry('partnerships', id, { shortName: id })),
      anEntry('thresholds', 'named/levels', {
        model: 'named',
        levels: [{ title: 'Universal' }, { title: 'Early help' }],
      }),
      anEntry('thresholds', 'none/levels', { model: 'none', instead: 'Professionals talk.' }),
      anEntry('thresholds', 'halves/levels', {
        levels: [{ number: 1 }, { number: '2a' }, { number: '2b' }, { number: 3 }],
      }),
    ]),
  );

  test('halves of a level have one place, beside the same number elsewhere', () => {
    expect(halves?.levels.map((levels) => levels.map(levelInWords))).toEqual([
      ['Level 1'],
      ['Level 2a', 'Level 2b'],
      ['Level 3'],
    ]);
  });

  test('levels with names only have no number, and come after numbered ones', () => {
    expect(named?.levels).toEqual([]);
    expect(named?.named.map(levelInWords)).toEqual(['Universal', 'Early help']);
    expect(named?.named.map(levelPlace)).toEqual(['level-universal', 'level-early-help']);
  });

  test('a partnership without levels comes with what it uses instead', () => {
    expect(none).toMatchObject({ levels: [], named: [] });
    expect(none?.set.data.instead).toBe('Professionals talk.');
  });
});

test('levels that are not shown are to be read in the document, and nothing else is said of them', () => {
  expect(whereToReadLevels(4, 0)).toBe('There are 4 levels. Read about them in the document.');
  expect(whereToReadLevels(4, 2)).toBe(
    'There are 4 levels. Read about the others in the document.',
  );
  expect(whereToReadLevels(4, 4)).toBe('There are 4 levels.');
  expect(whereToReadLevels(0, 0)).toBe('Read the levels in the document.');
});

test('two halves of a level are one level, and one without a number is one', () => {
  expect(countOfLevels([{ number: '1' }, { number: '2a' }, { number: '2b' }])).toBe(2);
  expect(countOfLevels([{ number: undefined }, { number: undefined }])).toBe(2);
});
