import { describe, expect, test } from 'vitest';
import { numbersByArea, numbersEverywhere } from '../../../src/model/contacts/numbersByArea.ts';
import type { Caller } from '../../../src/model/contacts/contactAudience.ts';
import type { ContactFunction } from '../../../src/model/contacts/contacts.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  ...councils,
  aContact('door', calling('01582 547653', { open: 'office-hours' })),
  aContact('a-door-for-practitioners', {
    audiences: ['professionals'],
    ...calling('01582 547654'),
  }),
  aContact('night', { function: 'out-of-hours', ...calling('0300 300 8123') }),
  aContact('rutland', { areas: ['rutland'], channels: [{ kind: 'email', address: 'team@b.org' }] }),
]);
const numbers = (purposes: ContactFunction[], caller?: Caller) =>
  numbersByArea(handbook, purposes, caller).map(({ title, path, rows, missing }) => ({
    at: `${title} ${path}`,
    numbers: rows.map(({ channel, hours }) => [channel?.number, ...hours].join(' ')),
    missing,
  }));

test('numbers are area by area, with hours and the page of the area, the public’s first', () => {
  expect(numbers(['front-door'])).toEqual([
    {
      at: 'Luton /contacts/luton/',
      numbers: ['01582 547653 Office hours', '01582 547654'],
      missing: [],
    },
    { at: 'Rutland /contacts/rutland/', numbers: [''], missing: [] },
  ]);
});

test('what an area has no contact for is named', () => {
  expect(numbers(['front-door', 'out-of-hours']).map(({ missing }) => missing)).toEqual([
    [],
    ['Evenings, nights and weekends'],
  ]);
});

test('schools are offered the numbers for practitioners, families only those for everybody', () => {
  const inLuton = (caller: Caller) => numbers(['front-door'], caller)[0]?.numbers;
  expect(inLuton('schools')).toEqual(['01582 547653 Office hours', '01582 547654']);
  expect(inLuton('anyone')).toEqual(['01582 547653 Office hours']);
});

describe('numbers of a subject', () => {
  const police = aContact('police', { areas: [], function: 'police', ...calling('101') });
  const ofLuton = aContact('police-of-luton', { function: 'police', ...calling('101') });
  const ofRutland = aContact('police-of-rutland', {
    areas: ['rutland'],
    function: 'police',
    ...calling('0116 222 2222'),
  });
  const places = (contacts: ReturnType<typeof aContact>[], purposes: ContactFunction[]) =>
    numbersEverywhere(handbookOf([...councils, ...contacts]), purposes).map(
      ({ title, rows, missing }) =>
        `${title}: ${[...rows.map(({ channel }) => channel?.number), ...missing].join(', ')}`,
    );

  test('give a number that is the same everywhere once and first', () => {
    expect(places([police, ofLuton, ofRutland], ['police'])).toEqual([
      'Everywhere in England: 101',
      'Rutland: 0116 222 2222',
    ]);
  });

  test('leave out what an area has none of, but say where nobody answers about a child', () => {
    const school = aContact('school', {
      function: 'education-safeguarding',
      ...calling('01582 548069'),
    });
    const other = aContact('other', { areas: ['rutland'], function: 'complaints' });
    expect(places([school, other], ['education-safeguarding'])).toEqual(['Luton: 01582 548069']);
    expect(places([school, other], ['front-door', 'education-safeguarding'])).toEqual([
      'Luton: 01582 548069, Worried about a child',
      'Rutland: Worried about a child',
    ]);
  });
});

test('a number for somebody else is that of the area that is shown', () => {
  const both = ['luton', 'rutland'];
  const officer = aContact('officer', {
    areas: both,
    function: 'allegations',
    audiences: ['professionals'],
    ...calling('01582 548069'),
  });
  const door = aContact('rutland-door', { areas: ['rutland'], ...calling('01572 758407') });
  const lutonDoor = aContact('luton-door', calling('01582 547653'));
  const here = handbookOf([...councils, officer, door, lutonDoor]);
  expect(numbersByArea(here, ['allegations']).map(({ rows }) => rows[0]?.anyoneElse)).toMatchObject(
    [[{ number: '01582 547653', areas: [] }], [{ number: '01572 758407', areas: [] }]],
  );
});
