import { expect, test } from 'vitest';
import { numbersByArea } from '../../../src/model/contacts/numbersByArea.ts';
import type { Caller, ContactFunction } from '../../../src/model/contacts/contacts.ts';
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
  aContact('rutland', { areas: ['rutland'], channels: [{ kind: 'email', address: 'a@b.org' }] }),
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
      numbers: ['01582 547653 Office hours, times not stated', '01582 547654'],
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
  expect(inLuton('schools')).toEqual([
    '01582 547653 Office hours, times not stated',
    '01582 547654',
  ]);
  expect(inLuton('anyone')).toEqual(['01582 547653 Office hours, times not stated']);
});
