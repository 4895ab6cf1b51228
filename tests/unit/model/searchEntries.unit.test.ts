import { describe, expect, test } from 'vitest';
import {
  searchEntries,
  searchMeanings,
  searchPlaces,
} from '../../../src/model/site/searchEntries.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf(
  [
    anEntry('areas', 'luton', { title: 'Luton', aliases: ['Luton Borough'] }, 'shared'),
    anEntry('areas', 'bedford', { title: 'Bedford' }, 'shared'),
    anEntry('partnerships', 'luton', { title: 'Luton SCP', shortName: 'Luton', areas: ['luton'] }),
    anEntry('partnerships', 'pan', {
      title: 'Pan',
      shortName: 'Pan-Beds',
      kind: 'joint',
      areas: ['luton', 'bedford'],
      jointOf: ['luton'],
    }),
    anEntry('contacts', 'luton/lado', { function: 'allegations', areas: ['luton', 'bedford'] }),
    anEntry('terms', 'lado', { title: 'Designated officer', abbreviation: 'LADO' }, 'shared'),
    anEntry('terms', 'old', { title: 'Old panel', abbreviation: 'OP' }, 'shared'),
    anEntry('terms', 'new', { title: 'New panel', replaces: ['old'] }, 'shared'),
    anEntry('procedures', 'referral', { title: 'Referral', aliases: ['MARF'] }, 'shared'),
    anEntry('procedures', 'luton/referral', { title: 'Referral', basedOn: 'referral' }),
    anEntry(
      'synonyms',
      'alone',
      { title: 'Alone', says: ['home alone'], means: ['MARF'] },
      'shared',
    ),
  ],
  '2026-11-22',
);
const entryAt = (path: string) => searchEntries(handbook).find((one) => one.path === path);

describe('an entry tells the search', () => {
  test('its abbreviation and other names', () => {
    expect(entryAt('/glossary/l/#lado')).toMatchObject({ names: ['LADO'], kind: 'Glossary' });
  });

  test('once for each area, when it is a contact', () => {
    expect(entryAt('/contacts/luton/#lado')).toMatchObject({
      owner: 'Luton',
      names: ['Concern about somebody who works with children'],
    });
    expect(entryAt('/contacts/bedford/#lado')).toMatchObject({ owner: 'Bedford' });
  });

  test('what the national procedure is called, when it is the local form of one', () => {
    expect(entryAt('/luton/procedures/referral/')).toMatchObject({
      names: ['MARF'],
      owner: 'Luton',
    });
  });
});

test('a place leads to its area and its partnership, and near to what is shared', () => {
  expect(searchPlaces(handbook).find(({ names }) => names.includes('Luton Borough'))).toEqual({
    names: ['Luton', 'Luton Borough'],
    owners: ['Luton', 'Luton'],
    nearOwners: ['Pan-Beds'],
  });
  expect(searchPlaces(handbook).find(({ names }) => names.includes('Pan-Beds'))).toMatchObject({
    owners: ['Pan-Beds'],
    nearOwners: ['Luton', 'Luton', 'Bedford'],
  });
});

test('everyday words stand for terms, and old terms for new ones both ways', () => {
  const pairs = searchMeanings(handbook).map(({ says, means }) => `${says} = ${means}`);
  expect(pairs).toEqual([
    'home alone = MARF',
    'Old panel = New panel',
    'New panel = Old panel',
    'OP = New panel',
    'New panel = OP',
  ]);
});
