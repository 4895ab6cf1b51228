import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import type { Element as XmlElement } from 'xml-js';
import { handbook as settings } from '../../handbook.config.ts';
import { all } from '../../src/model/handbook.ts';
import { partFeeds } from '../../src/model/site/feeds.ts';
import { pageNames } from '../../src/model/site/siteMap.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import { pageAt, readPages, siteFolder } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const pages = readPages();
const handbook = await realHandbook();
const changes = all(handbook, 'changes');

describe('the list of updates', () => {
  const [list, ...others] = withClass(pageAt(pages, '/updates/').document, 'app-changes');

  test('has every change, with its day and why', () => {
    expect(changes.length).toBeGreaterThan(0);
    const text = textOf(list!) + others.map(textOf).join(' ');
    expect(changes.filter(({ data }) => !text.includes(data.what))).toEqual([]);
    expect(changes.filter(({ data }) => !text.includes(`Why: ${data.why}`))).toEqual([]);
  });

  test('has no heading for a month without a change', () => {
    const months = new Set(changes.map(({ data }) => data.date.slice(0, 7)));
    expect(1 + others.length).toBe(months.size);
  });
});

describe('the site map', () => {
  test('knows every page, so that changes can name it', () => {
    const known = pageNames(handbook);
    // Sheets to print and charts are other forms of their pages.
    const unknown = pages
      .map(({ path }) => path)
      .filter((path) => !known.has(path) && !/\/(?:sheet|chart)\/$/.test(path));
    expect(unknown).toEqual(['/404.html']);
  });
});

describe('changes of a page', () => {
  // These pages list the changes of other pages.
  const listing = new Set(['/updates/', '/updates/to-check/', '/practitioners/']);

  test('are on it when there are any, at most three', () => {
    const counts = pages
      .filter(({ path }) => !listing.has(path))
      .map(({ path, document }) => ({
        path,
        shown: withClass(document, 'app-changes').flatMap((one) => elements(one, 'time')).length,
        wanted: changes.filter(({ data }) => data.pages.includes(path)).length,
      }));
    expect(counts.filter(({ shown }) => shown > 0).length).toBeGreaterThan(20);
    expect(counts.filter(({ shown, wanted }) => shown > Math.min(3, wanted))).toEqual([]);
  });
});

describe.each([
  ['rss', 'application/rss+xml', ['rss', 'channel', 'item']],
  ['atom', 'application/atom+xml', ['feed', 'entry']],
] as const)('the %s feed', (name, type, way) => {
  const text = readFileSync(join(siteFolder, 'updates', `${name}.xml`), 'utf8');
  const items = way.reduce<XmlElement[]>(
    (above, tag) =>
      above.flatMap(({ elements: list = [] }) => list.filter((one) => one.name === tag)),
    [xml2js(text) as XmlElement],
  );

  test('can be parsed and has every change once, each with its own id', () => {
    expect(items).toHaveLength(changes.length);
    const ids = items.map((item) => valueOf(item, name === 'rss' ? 'guid' : 'id'));
    expect(new Set(ids).size).toBe(changes.length);
    expect(changes.filter(({ id }) => !ids.some((one) => one.endsWith(`/updates/#${id}`)))).toEqual(
      [],
    );
  });

  test('leads to pages that exist', () => {
    const links = [...text.matchAll(/href=(?:&quot;|")([^"&]+)/g)].map(([, link = '']) => link);
    const paths = links
      .map((link) => new URL(link))
      .filter(({ origin }) => origin === settings.origin)
      .map(({ pathname }) => pathname)
      .filter((path) => path.endsWith('/'));
    const known = new Set(pages.map((page) => page.path));
    expect(paths.length).toBeGreaterThan(changes.length);
    expect([...new Set(paths)].filter((path) => !known.has(path))).toEqual([]);
  });

  test('names its own address, and is announced on every page with the frame of the site that search engines may list', () => {
    const own = `${settings.basePath}updates/${name}.xml`;
    expect(text).toContain(`"${settings.origin}${own}"`);
    const framed = pages.filter(
      ({ document }) =>
        withClass(document, 'app-footer').length > 0 &&
        !elements(document, 'meta').some((meta) => attribute(meta, 'name') === 'robots'),
    );
    const without = framed.filter(
      ({ document }) =>
        !elements(document, 'link').some(
          (link) => attribute(link, 'type') === type && attribute(link, 'href') === own,
        ),
    );
    expect(framed.length).toBeGreaterThan(100);
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('the feeds of areas and topics', () => {
  const feeds = partFeeds(handbook);

  test('are there, and only have changes about their own pages', () => {
    for (const { path, changes: own } of feeds) {
      const text = readFileSync(join(siteFolder, path), 'utf8');
      const [feed] = (xml2js(text) as XmlElement).elements ?? [];
      const entries = feed?.elements?.filter(({ name }) => name === 'entry') ?? [];
      expect(entries, path).toHaveLength(own.length);
      expect(
        own.filter(({ id }) => !text.includes(`/updates/#${id}<`)),
        path,
      ).toEqual([]);
    }
  });

  test('are linked from their own pages and from the updates, with a way to get them by e-mail', () => {
    const leadsTo = (page: string) =>
      elements(pageAt(pages, page).document, 'a').map((link) => attribute(link, 'href'));
    const updates = leadsTo('/updates/');
    for (const { page, path } of feeds) {
      expect(leadsTo(page)).toContain(path);
      expect(leadsTo(page)).toContain('/updates/#by-email');
      expect(updates).toContain(path);
    }
    expect(leadsTo('/contacts/rutland/')).toContain('/updates/areas/leicestershire-rutland.xml');
  });
});

describe('what has to be checked', () => {
  test('leads to the pages whose day is near or whose guidance is older', () => {
    const page = pageAt(pages, '/updates/to-check/').document;
    expect(textOf(page)).toContain('Written under an earlier edition of the guidance');
    expect(elements(page, 'a').map((link) => attribute(link, 'href'))).toContain(
      '/central-bedfordshire/arrangements/funding/',
    );
  });

  test('counts on a next check for every procedure', () => {
    const { document } = pageAt(pages, '/central-bedfordshire/procedures/complaints/');
    expect(textOf(document)).toMatch(/Next check due \d+ \w+ \d{4}/);
  });
});

function valueOf(item: XmlElement, name: string): string {
  const found = item.elements?.find((one) => one.name === name);
  return String(found?.elements?.[0]?.text ?? found?.elements?.[0]?.cdata ?? '');
}
