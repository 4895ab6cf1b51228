import { expect, test } from 'vitest';
import { addressOf } from '../../../src/model/addresses.ts';
import type { LinkedEntry } from '../../../src/model/addresses.ts';
import { nameOf } from '../../../src/model/parties.ts';
import { anEntry, handbookOf, twoStructures } from '../../helpers/entries.ts';

const handbook = handbookOf(twoStructures());

test.each<[LinkedEntry, string]>([
  [anEntry('partnerships', 'luton'), '/luton/'],
  [anEntry('arrangements', 'luton/funding'), '/luton/arrangements/funding/'],
  [anEntry('policies', 'luton/manual'), '/luton/policies/manual/'],
  [anEntry('procedures', 'luton/complaints'), '/luton/procedures/complaints/'],
  [anEntry('procedures', 'shared/complaints'), '/procedures/complaints/'],
  [anEntry('contacts', 'luton/front-door', { areas: ['luton'] }), '/contacts/luton/#front-door'],
  [anEntry('contacts', 'shared/emergency', { areas: [] }), '/contacts/#emergency'],
  [anEntry('topics', 'neglect', {}, 'shared'), '/topics/neglect/'],
  [anEntry('terms', 'lado', { title: 'Designated Officer' }, 'shared'), '/glossary/d/#lado'],
  [
    anEntry('terms', 'lado', { title: 'Designated Officer', abbreviation: 'LADO' }, 'shared'),
    '/glossary/l/#lado',
  ],
  [anEntry('terms', 'over', { title: '16-plus unit' }, 'shared'), '/glossary/0-9/#over'],
  [anEntry('guidanceEditions', 'guidance-2018', {}, 'shared'), '/guidance/#guidance-2018'],
  [anEntry('requirements', 'funding', {}, 'shared'), '/guidance/#funding'],
  [anEntry('agencies', 'police', {}, 'shared'), '/agencies/#police'],
  [anEntry('sources', 'plan', { title: '“The” plan' }, 'shared'), '/sources/t/#plan'],
  [anEntry('sources', 'plan', { partnership: 'luton' }, 'shared'), '/sources/luton/#plan'],
  [anEntry('areas', 'luton', {}, 'shared'), '/partnerships/#luton'],
])('$0.collection $0.id is at %s', (target, address) => {
  expect(addressOf(handbook, target)).toBe(address);
});

test('the newest structure is at the plain address', () => {
  expect(addressOf(handbook, anEntry('structures', 'luton/2023'))).toBe('/luton/structure/');
  expect(addressOf(handbook, anEntry('structures', 'luton/2018'))).toBe('/luton/structure/2018/');
});

test('a party is put into words, with an address where there is a page', () => {
  expect(nameOf(handbook, { kind: 'agency', agency: 'police', role: 'Chair' })).toEqual({
    words: 'County Police (Chair)',
    address: '/agencies/#police',
  });
  expect(nameOf(handbook, { kind: 'group', group: 'luton/2018/reviews' })).toEqual({
    words: 'Reviews',
    address: '/luton/groups/reviews/',
  });
  expect(nameOf(handbook, { kind: 'role', role: 'Lay member' })).toEqual({ words: 'Lay member' });
  expect(nameOf(handbook, { kind: 'to-be-confirmed' })).toEqual({ words: 'To be confirmed' });
  expect(nameOf(handbook, { kind: 'not-given' })).toEqual({ words: 'Not given' });
});

test('an id that does not exist is a fault of the program', () => {
  expect(() => nameOf(handbook, { kind: 'agency', agency: 'nobody' })).toThrow(
    'There is no entry "nobody" in agencies.',
  );
});
