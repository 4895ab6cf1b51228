import { expect, test } from 'vitest';
import { ownerOfAddress, pageOwners } from '../../../src/model/site/pageOwner.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('areas', 'rutland', { onsCode: 'E06000017' }),
  anEntry('partnerships', 'rutland', { shortName: 'Rutland', areas: ['rutland'] }),
  anEntry('partnerships', 'luton'),
]);

test.each([
  ['/luton/', 'luton'],
  ['/luton/groups/2023/board', 'luton'],
  ['/luton.json', 'luton'],
  ['/charts/luton/2023/structure.svg', 'luton'],
  ['/contacts/rutland/sheet/', 'rutland'],
  ['/contacts/rutland/contacts.vcf', 'rutland'],
])('%s is of the partnership that it is about', (address, owner) => {
  expect(ownerOfAddress(handbook, address)).toBe(owner);
});

test.each([
  '/',
  '/404/',
  '/contacts/',
  '/contacts/poster/',
  '/luton-road/',
  '/charts/blocks/0a1b.svg',
  '/data/luton.csv',
  '/procedures/luton/',
])('%s is of no single partnership', (address) => {
  expect(ownerOfAddress(handbook, address)).toBe('shared');
});

test('owners are those who can own a page, in a fixed order', () => {
  expect(pageOwners(handbook)).toEqual(['shared', 'luton', 'rutland']);
});
