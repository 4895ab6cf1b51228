import { expect, test } from 'vitest';
import { isChangedBySpreadsheet } from '../../../src/lib/csv.ts';
import { dataTables } from '../../../src/model/openData/tables/dataTables.ts';
import { readCsv } from '../../helpers/csv.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const role = (name: string) => ({ kind: 'role', role: name }) as const;
const handbook = handbookOf(
  [
    anEntry('sources', 'arrangements', {}, 'shared'),
    anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
    anEntry('areas', 'rutland', { title: 'Rutland' }, 'shared'),
    anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton', 'rutland'] }),
    anEntry('agencies', 'police', { title: 'Police' }, 'shared'),
    anEntry('contacts', 'luton/hub', { title: 'Hub', areas: ['luton'] }),
    anEntry('structures', 'luton/2024', {
      title: 'Structure',
      period: { from: '2024' },
      safeguardingPartners: [
        {
          agency: 'police',
          lead: { party: role('Chief Constable') },
          delegate: { party: role('Assistant'), period: { from: '2025-04' } },
        },
      ],
      strategicPartners: [{ party: role('Head teachers'), sector: 'education' }],
      relevantAgencies: [{ party: role('Sports clubs'), reason: 'They see children.' }],
      roles: [
        { role: 'Scrutineer', period: { from: '2024' } },
        { role: 'Chair', heldBy: role('Chief Constable'), period: { to: '2025-03' } },
      ],
    }),
    anEntry('services', 'luton/team', {
      title: 'Team',
      kind: 'family-help',
      purpose: ['Help early.', 'Stay.'],
      areas: ['rutland'],
      partners: [{ party: role('Health visitors') }],
      contacts: ['luton/hub'],
    }),
    anEntry('training', 'luton/course', {
      title: 'Neglect',
      kind: 'course',
      level: 'Level 3',
      audience: ['Schools', 'Nurses'],
      dates: [
        { on: '2027-02', state: 'full' },
        { on: '2026-03-02', starts: '9:30', ends: '12:00', place: 'Online' },
      ],
    }),
    anEntry('training', 'luton/day', { title: 'Day', kind: 'event', dates: [] }),
    anEntry(
      'duties',
      'teams',
      { title: 'Teams', section: '3', binds: ['Partners', 'Councils'], passed: '2026-04-29' },
      'shared',
    ),
  ],
  '2026-11-21',
);

function rowsOf(name: string, of = handbook): Record<string, string>[] {
  const table = dataTables(of).find((one) => one.name === name);
  const [head = [], ...rows] = readCsv(table?.csv ?? '');
  return rows.map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ''])));
}

test('partners have who leads, who acts for them and since when, and relevant agencies their reason', () => {
  expect(rowsOf('partners')).toMatchObject([
    {
      partnership: 'Luton',
      kind: 'Safeguarding partner',
      partner: 'Police',
      lead: 'Chief Constable',
      delegate: 'Assistant, since April 2025',
    },
    { kind: 'Strategic partner', partner: 'Head teachers', sector: 'Education and childcare' },
    { kind: 'Relevant agency', partner: 'Sports clubs', reason: 'They see children.' },
  ]);
});

test('roles say who has them, and which are of the past', () => {
  expect(rowsOf('roles')).toMatchObject([
    { role: 'Scrutineer', heldBy: '', applies: 'yes' },
    { role: 'Chair', heldBy: 'Chief Constable', term: 'until March 2025', applies: 'no' },
  ]);
});

test('services have what they are for, where, and through which contact', () => {
  expect(rowsOf('services')).toMatchObject([
    {
      name: 'Team',
      kind: 'Family help',
      purpose: 'Help early. Stay.',
      areas: 'Rutland',
      partners: 'Health visitors',
      contacts: 'Hub',
    },
  ]);
});

test('courses are a row each, and each date of an event or course is one too', () => {
  expect(rowsOf('courses')).toMatchObject([
    { id: 'luton/course', title: 'Neglect', level: 'Level 3', audience: 'Schools; Nurses' },
  ]);
  expect(rowsOf('events')).toMatchObject([
    {
      id: 'luton/course',
      on: '2026-03-02',
      when: 'on 2 March 2026, 9:30 to 12:00, Online',
      stateOfDate: 'Past',
    },
    { id: 'luton/course', on: 'in February 2027', stateOfDate: 'Full' },
    { id: 'luton/day', on: '', when: '' },
  ]);
});

test('duties say whether they are in force', () => {
  expect(rowsOf('duties')).toMatchObject([
    {
      duty: 'Teams',
      section: 'section 3',
      binds: 'Partners; Councils',
      passed: '2026-04-29',
      inForce: 'Coming: no start date known',
    },
  ]);
});

test('a time limit has the document that gives it, and the edition that this document was written under', () => {
  const step = (id: string, document?: string) => ({
    id,
    title: id,
    who: [role('Lead')],
    what: 'Visit.',
    timescale: { within: 1, unit: 'day' as const, after: 'the call' },
    ...(document && { source: { document, place: `Page of ${id}` } }),
  });
  const edition = (id: string) =>
    anEntry('guidanceEditions', id, { title: id, shortTitle: id.toUpperCase() }, 'shared');
  const ofEditions = handbookOf([
    edition('wt-2018'),
    edition('wt-2023'),
    anEntry('sources', 'old', { title: 'Old chapter', edition: 'wt-2018' }, 'shared'),
    anEntry('sources', 'new', { title: 'New chapter', edition: 'wt-2023' }, 'shared'),
    anEntry('sources', 'page', { title: 'Page', address: 'https://example.org/page' }, 'shared'),
    anEntry(
      'procedures',
      'visits',
      {
        title: 'Visits',
        sources: [{ document: 'old', place: 'All' }],
        steps: [step('first'), step('second', 'new'), step('third', 'page')],
      },
      'shared',
    ),
  ]);
  expect(rowsOf('time-limits', ofEditions)).toMatchObject([
    { step: 'first', edition: 'WT-2018', editionId: 'wt-2018', source: 'Old chapter' },
    {
      step: 'second',
      edition: 'WT-2023',
      editionId: 'wt-2023',
      source: 'New chapter',
      sourcePlace: 'Page of second',
    },
    { step: 'third', edition: '', editionId: '', sourceAddress: 'https://example.org/page' },
  ]);
});

test('no cell is one that a spreadsheet would change', () => {
  const cells = dataTables(handbook).flatMap(({ name }) =>
    rowsOf(name).flatMap((row) => Object.values(row)),
  );
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter(isChangedBySpreadsheet)).toEqual([]);
});
