import { describe, expect, test } from 'vitest';
import { currentContacts } from '../../../src/loader/edition/currentContacts.ts';
import type { WrittenContent } from '../../../src/loader/entries.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { anEntry } from '../../helpers/entries.ts';

/** Two councils that become one on 1 April 2028, with a contact each, one of both, and one for everybody. */
const entries = [
  anEntry(
    'areas',
    'north',
    { exists: { to: '2028-03-31' }, succeededBy: ['bridgeshire'] },
    'shared',
  ),
  anEntry(
    'areas',
    'south',
    { exists: { to: '2028-03-31' }, succeededBy: ['bridgeshire'] },
    'shared',
  ),
  anEntry('areas', 'bridgeshire', { exists: { from: '2028-04-01' } }, 'shared'),
  anEntry('areas', 'weston', {}, 'shared'),
  anEntry('contacts', 'north/front-door', { areas: ['north'] }),
  anEntry('contacts', 'bridgeshire/front-door', { areas: ['bridgeshire'] }),
  anEntry('contacts', 'north/night', { areas: ['north', 'weston'] }),
  anEntry('contacts', 'shared/helpline', { function: 'helpline' }, 'shared'),
  anEntry('services', 'bridgeshire/team', { contacts: ['bridgeshire/front-door'] }),
];
const content: unknown = Object.fromEntries(
  collectionNames.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
);
const on = (today: string) => currentContacts(content as WrittenContent, today);
const contactsOn = (today: string) =>
  on(today).contacts.map(({ id, data }) => [id, data.areas.join(' ')].join(' ').trim());

describe('contacts of councils that start and end', () => {
  test('are those of the old councils until their last day', () => {
    expect(contactsOn('2028-03-31')).toEqual([
      'north/front-door north',
      'north/night north weston',
      'shared/helpline',
    ]);
  });

  test('are those of the new council from its first day', () => {
    expect(contactsOn('2028-04-01')).toEqual([
      'bridgeshire/front-door bridgeshire',
      'north/night weston',
      'shared/helpline',
    ]);
  });

  test('are named by nothing while they are not there', () => {
    const [before] = on('2028-03-31').services;
    const [after] = on('2028-04-01').services;
    expect(before?.data.contacts).toEqual([]);
    expect(after?.data.contacts).toEqual(['bridgeshire/front-door']);
  });
});
