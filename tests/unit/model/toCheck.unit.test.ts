import { describe, expect, test } from 'vitest';
import { toCheck } from '../../../src/model/site/toCheck.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const entries = [
  anEntry('guidanceEditions', 'guidance-2018', { published: '2018-07' }, 'shared'),
  anEntry('guidanceEditions', 'guidance-2023', { published: '2023-12' }, 'shared'),
  anEntry('partnerships', 'luton', {
    shortName: 'Luton',
    laterDocuments: [
      {
        title: 'Newer',
        replaces: [{ document: 'old-plan' }],
        address: 'https://example.org/newer',
      },
      {
        title: 'Listed',
        replaces: [{ document: 'old-plan', part: 'Groups', certainty: 'possible' }],
        address: 'https://example.org/listed',
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
  anEntry('structures', 'luton/2018', { title: 'Structure', period: { from: '2018' } }),
  anEntry('groups', 'luton/2018/board', {
    title: 'Board',
    sources: [{ document: 'old-plan', place: 'Groups of 2018' }],
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

  test('names what rests on a document that has been replaced or may have been, the replaced first', () => {
    expect(
      on('2019-06-30').replaced.map(({ source, newer, isCertain, items }) => ({
        source: source.id,
        newer: titles(newer),
        isCertain,
        items: titles(items),
      })),
    ).toEqual([
      { source: 'old-plan', newer: ['Newer'], isCertain: true, items: ['Home'] },
      { source: 'old-plan', newer: ['Listed'], isCertain: false, items: ['Board'] },
    ]);
  });

  test('is a contact from the day that its card names', () => {
    const contact = anEntry('contacts', 'luton/front-door', { checked: '2026-06-30' });
    const due = (today: string) =>
      titles(toCheck(handbookOf([...entries, contact], today)).overdue);
    expect(due('2026-09-27')).not.toContain(contact.data.title);
    expect(due('2026-09-28')).toContain(contact.data.title);
  });

  test('is never whether 999 is still the emergency number', () => {
    const contacts = (['emergency', 'police'] as const).map((name) =>
      anEntry('contacts', `shared/${name}`, { function: name, reviewDue: '2026-11-01' }, 'shared'),
    );
    const { overdue, longestUnchecked, count } = toCheck(
      handbookOf([...entries.filter(({ collection }) => collection === 'sources'), ...contacts]),
    );
    expect([titles(overdue), titles(longestUnchecked), count]).toEqual([['police'], ['police'], 1]);
  });

  test('names what was written under an older edition, by partnership', () => {
    expect(on('2026-11-21').olderEdition.map(({ title, items }) => [title, titles(items)])).toEqual(
      [['Luton', ['Board', 'Home']]],
    );
    expect(on('2023-11-30').olderEdition).toEqual([]);
  });

  test('starts the longest unchecked with the oldest check', () => {
    expect(titles(on('2026-11-21').longestUnchecked)).toEqual([
      'Board',
      'Home',
      'Complaints',
      'Neglect',
      'Structure',
    ]);
  });

  test('passes over what has no page to keep, such as words of the glossary', () => {
    expect(on('2026-11-21').count).toBe(5);
  });
});
