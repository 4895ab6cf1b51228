import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../src/charts/governance/cardsAndBranches.ts';
import { organisationOf } from '../../../src/charts/governance/organisation.ts';
import { placesOfAgency } from '../../../src/model/governance/agencies.ts';
import { governanceOf } from '../../../src/model/governance/governance.ts';
import {
  partnersBySector,
  rolesOf,
  safeguardingPartnersOf,
} from '../../../src/model/governance/structureParts.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

type Fields = NonNullable<Parameters<typeof anEntry<'structures'>>[2]>;

const police: Fields['safeguardingPartners'] = [
  {
    agency: 'police',
    lead: { party: { kind: 'role', role: 'Chief Constable' } },
    delegate: {
      party: { kind: 'role', role: 'Assistant Chief Constable' },
      period: { from: '2024-09' },
    },
  },
];

/** A structure with these fields, a board and a group below it. */
function structureWith(fields: Fields) {
  const handbook = handbookOf([
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('agencies', 'police', { title: 'County Police' }, 'shared'),
    anEntry('structures', 'luton/1', {
      categories: ['top', 'core'].map((id) => ({ id, title: `Groups ${id}` })),
      ...fields,
    }),
    anEntry('groups', 'luton/1/board', { category: 'top' }),
    anEntry('groups', 'luton/1/reviews', { reportsTo: [{ group: 'luton/1/board' }] }),
  ]);
  const structure = entry(handbook, 'structures', 'luton/1');
  const governance = governanceOf(handbook, 'luton/1');
  return { handbook, structure, governance, chart: organisationOf(handbook, governance) };
}

describe('a safeguarding partner', () => {
  test('is shown with who leads and who the lead has delegated to, since when', () => {
    const { handbook, governance } = structureWith({ safeguardingPartners: police });
    expect(safeguardingPartnersOf(handbook, governance)).toMatchObject([
      {
        party: { words: 'County Police' },
        lead: { party: { words: 'Chief Constable' } },
        delegate: { party: { words: 'Assistant Chief Constable' }, term: 'since September 2024' },
      },
    ]);
  });

  test('has lead and delegate in its box on top of the chart', () => {
    const { chart } = structureWith({ safeguardingPartners: police });
    expect(chart.tops).toMatchObject([
      {
        block: {
          kind: 'box',
          title: 'County Police',
          cards: [
            { title: 'Chief Constable', about: 'lead safeguarding partner', look: 'role' },
            {
              title: 'Assistant Chief Constable',
              about: 'delegated safeguarding partner, since September 2024',
            },
          ],
        },
      },
    ]);
  });
});

describe('roles and strategic partners', () => {
  const fields: Fields = {
    safeguardingPartners: police,
    strategicPartners: [
      { party: { kind: 'role', role: 'Head teachers’ representative' }, sector: 'education' },
    ],
    roles: [
      {
        role: 'Partnership chair',
        heldBy: { kind: 'agency', agency: 'police' },
        period: { from: '2025-04' },
      },
      { role: 'Independent chair', period: { to: '2025-03' } },
    ],
  };

  test('are beside the chart, without roles that have ended', () => {
    const { chart } = structureWith(fields);
    expect(
      chart.beside?.map((block) => [
        block.kind === 'box' && block.title,
        ...(block.kind === 'box' ? block.cards : []).map(
          ({ title, about }) => `${title}: ${about}`,
        ),
      ]),
    ).toEqual([
      ['Strategic partners', 'Head teachers’ representative: strategic partner'],
      ['Roles', 'Partnership chair: County Police, since April 2025'],
    ]);
  });

  test('of a structure that has ended are those of its last day', () => {
    const { chart } = structureWith({ ...fields, period: { from: '2023', to: '2025-03' } });
    expect(cardsOf(chart).map(({ title }) => title)).toContain('Independent chair');
  });

  test('are all in the list, with their time', () => {
    const { handbook, structure } = structureWith(fields);
    expect(rolesOf(handbook, structure).map(({ role, term }) => [role, term])).toEqual([
      ['Partnership chair', 'since April 2025'],
      ['Independent chair', 'until March 2025'],
    ]);
  });
});

test('relevant agencies are listed by sector, by name within it, with the reason', () => {
  const { handbook, structure } = structureWith({
    relevantAgencies: [
      { party: { kind: 'role', role: 'Sports clubs' }, sector: 'sport-and-leisure' },
      {
        party: { kind: 'role', role: 'Schools' },
        sector: 'education',
        reason: 'They see children.',
      },
      { party: { kind: 'role', role: 'Colleges' }, sector: 'education' },
      { party: { kind: 'role', role: 'Others' } },
    ],
  });
  expect(
    partnersBySector(handbook, structure.data.relevantAgencies).map(({ title, partners }) => [
      title,
      ...partners.map(({ party, reason }) => [party.words, reason]),
    ]),
  ).toEqual([
    ['Education and childcare', ['Colleges', undefined], ['Schools', 'They see children.']],
    ['Sport and leisure', ['Sports clubs', undefined]],
    ['Others', ['Others', undefined]],
  ]);
});

test('an agency is told all structures and groups that name it, whatever for', () => {
  const handbook = handbookOf([
    anEntry('partnerships', 'luton'),
    anEntry('agencies', 'police', {}, 'shared'),
    anEntry('structures', 'luton/1', {
      relevantAgencies: [{ party: { kind: 'agency', agency: 'police' } }],
    }),
    anEntry('groups', 'luton/1/board', {
      chairs: [{ party: { kind: 'agency', agency: 'police' } }],
    }),
  ]);
  const places = placesOfAgency(handbook, entry(handbook, 'agencies', 'police'));
  expect(places.map(({ id }) => id)).toEqual(['luton/1', 'luton/1/board']);
});
