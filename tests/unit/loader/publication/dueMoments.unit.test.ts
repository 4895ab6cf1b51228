import { expect, test } from 'vitest';
import type { WrittenContent } from '../../../../src/loader/entries.ts';
import { isDue, momentsIn } from '../../../../src/loader/publication/dueMoments.ts';
import { collectionNames } from '../../../../src/schemas/collections.ts';
import { anEntry } from '../../../helpers/entries.ts';

const entries = [
  anEntry('topics', 'neglect', {}, 'shared'),
  anEntry('topics', 'draft', { onThisSite: { status: 'draft' } }, 'shared'),
  anEntry(
    'topics',
    'coming',
    { onThisSite: { status: 'publish-from', day: '2027-07-12', time: '10:00' } },
    'shared',
  ),
];
const lists: unknown = Object.fromEntries(
  collectionNames.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
);
const content = lists as WrittenContent;

test('the site is due for an hour that has just come, and not before or long after', () => {
  expect(momentsIn(content)).toEqual([Date.UTC(2027, 6, 12, 9)]);
  expect(isDue(content, new Date('2027-07-12T08:59:59Z'), 3)).toBe(false);
  expect(isDue(content, new Date('2027-07-12T09:00:00Z'), 3)).toBe(true);
  expect(isDue(content, new Date('2027-07-12T11:59:59Z'), 3)).toBe(true);
  expect(isDue(content, new Date('2027-07-12T12:00:00Z'), 3)).toBe(false);
});
