import { expect, test } from 'vitest';
import { numbersByArea } from '../../../src/model/numbersByArea.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

test('the numbers for one purpose stand area by area, with hours and the page of the area', () => {
  const handbook = handbookOf([
    ...councils,
    aContact('door', calling('01582 547653', 'Office hours')),
    aContact('night', { function: 'out-of-hours', ...calling('0300 300 8123') }),
    aContact('rutland', { areas: ['rutland'], channels: [{ kind: 'email', address: 'a@b.org' }] }),
  ]);
  expect(numbersByArea(handbook, 'front-door')).toEqual([
    {
      text: 'Luton',
      path: '/contacts/luton/',
      numbers: [{ number: '01582 547653', hours: 'Office hours' }],
    },
    { text: 'Rutland', path: '/contacts/rutland/', numbers: [] },
  ]);
});

test('a number that is neither for everybody nor for schools is not offered to schools', () => {
  const handbook = handbookOf([
    ...councils,
    aContact('officer', { audiences: ['professionals', 'schools'] }),
    aContact('childminders', { audiences: ['professionals'], ...calling('01582 547653') }),
  ]);
  expect(numbersByArea(handbook, 'front-door')[0]?.numbers.map(({ number }) => number)).toEqual([
    '0300 300 8585',
  ]);
});
