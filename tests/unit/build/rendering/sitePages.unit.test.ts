import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import { sitePages } from '../../../../src/build/rendering/sitePages.ts';

const facts = { sheet: 'styles.a.css', isHidden: false };
const route = { route: '/[page]' } as RouteData;
const file = { bytes: Buffer.from('page'), hash: 'a', facts };

test('pages are noted by their paths, however Astro writes their addresses, in the order of their files', () => {
  const pages = sitePages();
  for (const address of ['/luton/plan/', 'luton', '/', '/luton/plan'])
    pages.note(address, route, file);
  expect(pages.all().map(({ path }) => path)).toEqual(['/', '/luton/', '/luton/plan/']);
});

test('a page for addresses that are not there is a file', () => {
  const pages = sitePages();
  pages.note('/404/', { route: '/404' } as RouteData, file);
  expect(pages.all()).toEqual([{ path: '/404.html', hash: 'a', ...facts }]);
});

test('a file that is no page is not noted', () => {
  const pages = sitePages();
  pages.note('/data/contacts.csv', route, { ...file, facts: undefined });
  expect(pages.all()).toEqual([]);
});
