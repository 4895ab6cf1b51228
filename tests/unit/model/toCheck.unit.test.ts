import { describe, expect, test } from 'vitest';
import { toCheck } from '../../../src/model/toCheck.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const entries = [
  anEntry('editions', 'guidance-2018', { published: '2018-07' }, 'shared'),
  anEntry('editions', 'guidance-2023', { published: '2023-12' }, 'shared'),
  anEntry('partnerships', 'luton', {
    shortName: 'Luton',
    laterDocuments: [
      {
        title: 'Newer',
        replaces: [{ document: 'old-plan' }],
        address: 'https://example.org/newer',
      },
    ],
  }),
  anEntry('sources', 'arrangements', { checked: '2026-05-31' }, 'shared'),
  anEntry(
    'sources',
    'old-plan',
    { partnership: 'luton', edition: 'guidance-2018', period: { from: '2018', to: '2019' } },
    'shared',
  ),
  anEntry('procedures', 'luton/complaints', { title: 'Complaints' }),
  anEntry('policies', 'luton/neglect', { title: 'Neglect', reviewDue: '2026-12-31' }),
  anEntry('priorities', 'luton/home', {
    title: 'Home',
    plan: 'luton/plan',
    sources: [{ document: 'old-plan', place: 'Page 1' }],
  }),
  anEntry('terms', 'word', { sources: [{ document: 'old-plan', place: 'Page 1' }] }, 'shared'),
];
const on = (today: string) => toCheck(handbookOf(entries, today));
const titles = (items: { title: string }[]) => items.map(({ title }) => title);

describe('what has to be checked', () => {
  test('is due from 90 days before its day, and overdue from the day after it', () => {
    // Complaints were last checked on 31 May 2026: six months later is 30 November.
    expect(titles(on('2026-08-31').dueSoon)).toEqual([]);
    expect(titles(on('2026-09-01').dueSoon)).toEqual(['Complaints']);
    expect(titles(on('2026-11-30').dueSoon)).toEqual(['Complaints', 'Neglect']);
    expect(titles(on('2026-11-30').overdue)).toEqual([]);
    expect(titles(on('2026-12-01').overdue)).toEqual(['Complaints']);
    expect(titles(on('2027-01-01').overdue)).toEqual(['Complaints', 'Neglect']);
  });

  test('names what rests on an ended document that has a later one', () => {
    const [replaced, ...others] = on('2026-11-21').replaced;
    expect(others).toEqual([]);
    expect(replaced?.source.id).toBe('old-plan');
    expect(titles(replaced?.later ?? [])).toEqual(['Newer']);
    expect(titles(replaced?.items ?? [])).toEqual(['Home']);
    expect(on('2019-12-31').replaced).toEqual([]);
  });

  test('names what was written under an older edition, by partnership', () => {
    expect(on('2026-11-21').olderEdition.map(({ title, items }) => [title, titles(items)])).toEqual(
      [['Luton', ['Home']]],
    );
    expect(on('2023-11-30').olderEdition).toEqual([]);
  });

  test('starts the longest unchecked with the oldest check', () => {
    expect(titles(on('2026-11-21').longestUnchecked)).toEqual(['Home', 'Complaints', 'Neglect']);
  });

  test('passes over what has no page to keep, such as words of the glossary', () => {
    expect(on('2026-11-21').count).toBe(3);
  });
});
