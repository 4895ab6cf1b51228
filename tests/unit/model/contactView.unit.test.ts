import { describe, expect, test } from 'vitest';
import {
  areasWithContacts,
  contactsInArea,
  contactView,
} from '../../../src/model/contacts/contactView.ts';
import { purposeOf } from '../../../src/model/contacts/contacts.ts';
import { allPlaced } from '../../../src/model/contacts/placedContacts.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const options = { warnAfterDays: 90 };

test('contacts of an area are in the order of need, whatever their names', () => {
  const contacts = [
    aContact('a', { function: 'partnership-office' }),
    aContact('b', { function: 'early-help' }),
    aContact('c', { function: 'allegations' }),
    aContact('d', { function: 'out-of-hours' }),
    aContact('e', { function: 'front-door' }),
    aContact('f', { function: 'front-door', areas: ['rutland'] }),
  ];
  const shown = contactsInArea(handbookOf([...councils, ...contacts]), 'luton', options);
  expect(shown.map(({ id }) => id)).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('a helpline of some areas is not called national', () => {
  const purposeIn = (areas: string[]) =>
    purposeOf(aContact('line', { function: 'helpline', areas }).data);
  expect(purposeIn([])).toBe('National helpline');
  expect(purposeIn(['luton'])).toBe('Local helpline');
});

test('an area without a contact is not offered', () => {
  const handbook = handbookOf([...councils, aContact('door')]);
  expect(areasWithContacts(handbook).map(({ id }) => id)).toEqual(['luton']);
});

describe('the view of a contact', () => {
  const night = { function: 'out-of-hours' as const };
  const here = aContact('night', { ...night, ...calling('0300 300 8123') });
  const there = (fields: Parameters<typeof aContact>[1]) =>
    aContact('there', { areas: ['rutland'], ...fields });
  const alsoServes = (other: ReturnType<typeof aContact>) =>
    contactView(handbookOf([...councils, here, other]), here, options).alsoServes;

  test('names other areas with the same number for the same purpose', () => {
    expect(alsoServes(there({ ...night, ...calling('0300 300 8123') }))).toEqual(['Rutland']);
  });

  test('does not name an area with the same number for another purpose, or another number', () => {
    expect(alsoServes(there(calling('0300 300 8123')))).toEqual([]);
    expect(alsoServes(there({ ...night, ...calling('01572 758407') }))).toEqual([]);
  });

  test('does not name its own area, which can have the number twice: for the public and for schools', () => {
    const schools = aContact('schools', {
      ...night,
      ...calling('0300 300 8123'),
      audiences: ['schools'],
    });
    expect(alsoServes(schools)).toEqual([]);
  });

  test('names no areas for a number of the whole country', () => {
    const other = there({ ...night, ...calling('0300 300 8123') });
    const national = anEntry(
      'contacts',
      'shared/night',
      { ...night, ...calling('0300 300 8123') },
      'shared',
    );
    const handbook = handbookOf([...councils, here, other, national]);
    expect(contactView(handbook, here, options).alsoServes).toEqual([]);
  });

  test('gives the page of a disagreement, not only its own', () => {
    const contact = aContact('door', {
      disagreements: [
        {
          says: '01582 000000',
          why: 'It has no date.',
          source: { document: 'arrangements', place: 'Top', address: 'https://example.org/other' },
        },
      ],
    });
    const { disagreements } = contactView(handbookOf([...councils, contact]), contact, options);
    expect(disagreements).toMatchObject([
      {
        says: '01582 000000',
        why: 'It has no date.',
        source: {
          title: 'Contact page',
          publisher: 'Luton Council',
          address: 'https://example.org/other',
        },
      },
    ]);
  });
});

test('every contact has its place: one for each area it serves, the national ones last', () => {
  const both = aContact('night', { areas: ['luton', 'rutland'] });
  const national = anEntry('contacts', 'shared/childline', { function: 'helpline' }, 'shared');
  const placed = allPlaced(handbookOf([...councils, both, national]), options);
  expect(placed.map(({ area, path }) => `${area} ${path}`)).toEqual([
    'Luton /contacts/luton/#night',
    'Rutland /contacts/rutland/#night',
    'United Kingdom /contacts/#childline',
  ]);
});
