import { describe, expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import { changeFeed } from '../../../src/model/site/changeFeed.ts';
import type { FeedFormat } from '../../../src/model/site/changeFeed.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const entries = [
  anEntry('partnerships', 'luton', { title: 'Luton', shortName: 'Luton' }),
  anEntry('changes', '2026-11-20-hostile', {
    date: '2026-11-20',
    what: 'Audit & <b>review</b> ]]> done.',
    why: 'A "why" with <script>alert(1)</script> & more.',
  }),
  anEntry('changes', '2026-11-19-gone', {
    date: '2026-11-19',
    kind: 'withdrawn',
    pages: ['/luton/gone/'],
  }),
];
const toUrl = (path: string) => `https://example.org/handbook${path}`;
const feed = (format: FeedFormat, today = '2026-11-21') =>
  changeFeed(handbookOf(entries, today), format, toUrl);
const parsed = (text: string) => xml2js(text, { compact: true }) as Record<string, never>;

describe.each(['rss', 'atom'] as const)('the %s feed', (format) => {
  test('is well-formed whatever the words of a change', () => {
    expect(() => parsed(feed(format))).not.toThrow();
  });

  test('is the same on another day', () => {
    expect(feed(format, '2027-02-03')).toBe(feed(format));
  });

  test('has whole addresses only', () => {
    const addresses = [...feed(format).matchAll(/href="([^"]+)"|<link>([^<]+)</g)].map(
      ([, one, other]) => one ?? other,
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address?.startsWith('https://example.org/'))).toEqual([]);
  });

  test('shows HTML in a change as the characters it is made of', () => {
    expect(feed(format)).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more.');
  });

  test('of no changes is still a feed, of the day of the build', () => {
    const empty = changeFeed(handbookOf([], '2026-11-21'), format, toUrl);
    expect(() => parsed(empty)).not.toThrow();
    expect(empty).toMatch(/2026-11-21T00|21 Nov 2026/);
  });
});

test('an item of one page leads to that page, other items to their place in the list', () => {
  const links = [...feed('rss').matchAll(/<link>([^<]+)</g)].map(([, link]) => link);
  expect(links.slice(1)).toEqual([
    'https://example.org/handbook/luton/',
    'https://example.org/handbook/updates/#2026-11-19-gone',
  ]);
});

test('titles are plain text in RSS and HTML in Atom', () => {
  expect(feed('rss')).toContain('Updated: Audit & <b>review</b>');
  expect(feed('atom')).toContain('Updated: Audit &amp; &lt;b&gt;review&lt;/b&gt;');
});
