import { expect, test } from 'vitest';
import { addressOf } from '../../../src/model/addresses.ts';
import { hasPolicyPage } from '../../../src/model/documents/policyPage.ts';
import { movedPages } from '../../../src/model/site/movedPages.ts';
import { searchEntries } from '../../../src/model/site/searchEntries.ts';
import { pageNames } from '../../../src/model/site/siteMap.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const documents = [
  { title: 'Strategy', address: 'https://example.org/strategy', format: 'web-page' as const },
];
const titleOnly = { ...anEntry('policies', 'exampleton/named', { title: 'Named' }), body: '\n' };
const published = { ...anEntry('policies', 'exampleton/published', { documents }), body: '' };
const described = anEntry('policies', 'exampleton/described');

test('a policy has a page when it leads to the document or has a text', () => {
  expect([titleOnly, published, described].map(hasPolicyPage)).toEqual([false, true, true]);
});

test('a policy known by its title only is a row in the list, where its old address leads', () => {
  const handbook = handbookOf([
    anEntry('partnerships', 'exampleton'),
    anEntry('sources', 'arrangements', {}, 'shared'),
    titleOnly,
    published,
  ]);
  const row = '/exampleton/policies/#named';
  expect(addressOf(handbook, titleOnly)).toBe(row);
  expect(movedPages(handbook).get('/exampleton/policies/named/')).toEqual({
    name: 'Named',
    to: row,
  });
  expect(pageNames(handbook).has('/exampleton/policies/named/')).toBe(false);
  expect(pageNames(handbook).has('/exampleton/policies/published/')).toBe(true);
  expect(searchEntries(handbook)).toContainEqual(
    expect.objectContaining({ path: row, title: 'Named', kind: 'Policy' }),
  );
});
