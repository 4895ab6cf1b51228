import { describe, expect, test } from 'vitest';
import { citationsOf, currencyOf, editionInForce, isOver } from '../../../src/model/currency.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const entries = [
  anEntry('editions', 'guidance-2018', { published: '2018-07' }, 'shared'),
  anEntry('editions', 'guidance-2023', { published: '2023-12' }, 'shared'),
  anEntry('partnerships', 'luton', {
    laterDocuments: [
      {
        title: 'Arrangements 2024',
        replaces: [{ document: 'arrangements' }],
        address: 'https://example.org/2024',
      },
      { title: 'Plan', address: 'https://example.org/plan' },
    ],
  }),
  anEntry(
    'sources',
    'arrangements',
    { partnership: 'luton', edition: 'guidance-2018', period: { from: '2018', to: '2022-06' } },
    'shared',
  ),
  anEntry('sources', 'bare', {}, 'shared'),
];
const on = (today: string) => handbookOf(entries, today);
const from = (document: string, more: object = {}) => ({
  sources: [{ document, place: 'Page 1' }],
  ...more,
});

describe('the edition in force', () => {
  test.each([
    ['2018-06-30', undefined],
    ['2018-07-01', 'guidance-2018'],
    ['2023-11-30', 'guidance-2018'],
    ['2023-12-01', 'guidance-2023'],
  ])('on %s is %s', (today, id) => {
    expect(editionInForce(on(today))?.id).toBe(id);
  });
});

describe('a period', () => {
  test('is over on the day after its last, not on it', () => {
    expect(isOver({ to: '2022-06', dating: 'stated' }, '2022-06-30')).toBe(false);
    expect(isOver({ to: '2022-06', dating: 'stated' }, '2022-07-01')).toBe(true);
  });

  test('without an end is never over', () => {
    expect(isOver({ from: '2018', dating: 'stated' }, '2999-01-01')).toBe(false);
  });
});

describe('the currency of an entry', () => {
  test('comes from its first source', () => {
    expect(currencyOf(on('2020-01-01'), from('arrangements'))).toMatchObject({
      source: { id: 'arrangements' },
      period: { from: '2018', to: '2022-06' },
      periodOver: false,
      edition: { id: 'guidance-2018' },
      checked: '2026-01-31',
      reviewOverdue: false,
    });
  });

  test('names the edition in force only when it is another one', () => {
    expect(currencyOf(on('2020-01-01'), from('arrangements'))).not.toHaveProperty('currentEdition');
    expect(currencyOf(on('2024-01-01'), from('arrangements')).currentEdition?.id).toBe(
      'guidance-2023',
    );
    expect(currencyOf(on('2024-01-01'), from('bare'))).not.toHaveProperty('currentEdition');
  });

  test('prefers what the entry itself says', () => {
    const own = {
      period: { from: '2023', dating: 'stated' as const },
      edition: 'guidance-2023',
      checked: '2026-02-01',
    };
    const currency = currencyOf(on('2024-01-01'), from('arrangements', own));
    expect(currency).toMatchObject({
      period: { from: '2023' },
      edition: { id: 'guidance-2023' },
      checked: '2026-02-01',
      periodOver: false,
    });
    expect(currency).not.toHaveProperty('currentEdition');
  });

  test('is overdue from the day after its review was due', () => {
    const due = from('bare', { reviewDue: '2026-06-30' });
    expect(currencyOf(on('2026-06-30'), due).reviewOverdue).toBe(false);
    expect(currencyOf(on('2026-07-01'), due).reviewOverdue).toBe(true);
  });

  test.each([
    ['procedures', '2026-07-31'],
    ['thresholds', '2026-07-31'],
    ['policies', undefined],
  ] as const)('of %s without a day of its own is due on %s', (collection, day) => {
    const own = anEntry(collection, 'luton/own', { sources: from('bare').sources });
    const handbook = handbookOf([...entries, own], '2026-08-01');
    expect(currencyOf(handbook, own.data).reviewDue).toBe(day);
    expect(currencyOf(handbook, own.data).reviewOverdue).toBe(day !== undefined);
  });

  test('keeps the day that a procedure names itself', () => {
    const fields = { sources: from('bare').sources, reviewDue: '2027-01-01' };
    const own = anEntry('procedures', 'luton/own', fields);
    expect(currencyOf(handbookOf([...entries, own]), own.data).reviewDue).toBe('2027-01-01');
  });

  test('names the documents that have taken the place of its source', () => {
    expect(
      currencyOf(on('2026-01-01'), from('arrangements')).laterDocuments.map(({ title }) => title),
    ).toEqual(['Arrangements 2024']);
    expect(currencyOf(on('2026-01-01'), from('bare')).laterDocuments).toEqual([]);
  });

  test('cannot be told without a source', () => {
    expect(() => currencyOf(on('2026-01-01'), { sources: [] })).toThrow('without a source');
  });
});

test('citations come with the documents they name', () => {
  expect(citationsOf(on('2026-01-01'), from('bare'))).toMatchObject([
    { citation: { place: 'Page 1' }, source: { id: 'bare' } },
  ]);
});
