import { expect, test } from 'vitest';
import { areasOfService, hasEnded, servicesIn } from '../../../src/model/governance/services.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('areas', 'luton', {}, 'shared'),
  anEntry('areas', 'bedford', {}, 'shared'),
  anEntry('partnerships', 'two', { areas: ['luton', 'bedford'] }),
  anEntry('services', 'two/everywhere'),
  anEntry('services', 'two/bedford-only', { areas: ['bedford'] }),
  anEntry('services', 'two/gone', { period: { to: '2020' } }),
  anEntry('services', 'two/to-come', { period: { from: '2099' } }),
]);
const service = (id: string) => entry(handbook, 'services', `two/${id}`);

test('a service that names no area is for all areas of its partnership', () => {
  expect(areasOfService(handbook, service('everywhere')).map(({ id }) => id)).toEqual([
    'luton',
    'bedford',
  ]);
});

test('an area lists the services that serve it today, not those that have ended or are to come', () => {
  const ids = (area: string) => servicesIn(handbook, area).map(({ id }) => id);
  expect(ids('luton')).toEqual(['two/everywhere']);
  expect(ids('bedford')).toEqual(['two/bedford-only', 'two/everywhere']);
  expect(hasEnded(service('gone'), handbook.today)).toBe(true);
  expect(hasEnded(service('everywhere'), handbook.today)).toBe(false);
});
