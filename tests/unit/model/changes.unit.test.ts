import { describe, expect, test } from 'vitest';
import {
  changedPages,
  changesByMonth,
  changesForPractitioners,
  changesNewestFirst,
  changesOfPage,
} from '../../../src/model/site/changes.ts';
import { pageNames } from '../../../src/model/site/siteMap.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const change = (id: string, fields: object = {}) =>
  anEntry('changes', id, { date: id.slice(0, 10), ...fields }, 'shared');

const entries = [
  anEntry('partnerships', 'luton', { title: 'Luton Partnership', shortName: 'Luton' }),
  anEntry('sources', 'arrangements', {}, 'shared'),
  anEntry('procedures', 'luton/complaints', { title: 'Complaints' }),
  anEntry('procedures', 'shared/referral', { title: 'Referral' }),
];
const on = (...changes: ReturnType<typeof change>[]) => handbookOf([...entries, ...changes]);

describe('changes', () => {
  test('are newest first, those of one day in the order of their names', () => {
    const handbook = on(change('2026-10-31-b'), change('2026-11-02-b'), change('2026-11-02-a'));
    expect(changesNewestFirst(handbook).map(({ id }) => id)).toEqual([
      '2026-11-02-a',
      '2026-11-02-b',
      '2026-10-31-b',
    ]);
  });

  test('are grouped by month, the newest first', () => {
    const handbook = on(change('2025-11-03-a'), change('2026-11-02-a'), change('2026-11-30-b'));
    expect(changesByMonth(handbook).map(({ month, changes }) => [month, changes.length])).toEqual([
      ['2026-11', 2],
      ['2025-11', 1],
    ]);
  });

  test('of a page are its latest three, and no other page’s', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
    const handbook = on(
      ...days.map((day) => change(`${day}-a`, { pages: ['/luton/', '/luton/plan/'] })),
      change('2026-11-05-b', { pages: ['/luton/plan/'] }),
    );
    expect(changesOfPage(handbook, '/luton/').map(({ data }) => data.date)).toEqual([
      '2026-11-04',
      '2026-11-03',
      '2026-11-02',
    ]);
    expect(changesOfPage(handbook, '/llr/')).toEqual([]);
  });

  test('of a page that has moved are shown where its content is today, under its old name', () => {
    const moved = handbookOf([
      ...entries,
      anEntry('areas', 'luton', {}, 'shared'),
      change('2026-11-02-a', { pages: ['/luton/procedures/referral/'] }),
    ]);
    expect(changesOfPage(moved, '/procedures/referral/')).toHaveLength(1);
    expect(changedPages(moved).get('2026-11-02-a')).toEqual([
      { path: '/procedures/referral/#in-luton', name: 'Referral, Luton' },
    ]);
  });

  test('for practitioners are those of procedures and thresholds', () => {
    const handbook = on(
      change('2026-11-01-a', { pages: ['/luton/procedures/complaints/'] }),
      change('2026-11-02-a', { pages: ['/luton/', '/luton/thresholds/'] }),
      change('2026-11-03-a', { pages: ['/luton/plan/'] }),
    );
    expect(changesForPractitioners(handbook).map(({ id }) => id)).toEqual([
      '2026-11-02-a',
      '2026-11-01-a',
    ]);
  });

  test('name the pages they speak of, and leave those without a name that are gone', () => {
    const pages = ['/luton/procedures/complaints/', '/luton/gone/'];
    const handbook = on(change('2026-11-01-a', { pages, kind: 'withdrawn' }));
    expect(changedPages(handbook).get('2026-11-01-a')).toEqual([
      { path: '/luton/procedures/complaints/', name: 'Complaints, Luton' },
      { path: '/luton/gone/' },
    ]);
  });
});

describe('the name of a page', () => {
  const names = pageNames(on());

  test.each([
    ['/', 'Home page'],
    ['/luton/', 'Luton Partnership'],
    ['/luton/procedures/', 'Procedures, Luton'],
    ['/luton/procedures/complaints/', 'Complaints, Luton'],
    ['/procedures/referral/', 'Referral'],
    ['/updates/to-check/', 'Pages to check'],
    ['/luton/groups/', undefined],
  ])('%s is %s', (path, name) => {
    expect(names.get(path)).toBe(name);
  });
});
