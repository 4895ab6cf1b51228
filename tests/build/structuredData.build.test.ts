import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import { handbook as settings } from '../../handbook.config.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { filesIn, pageAt, readPages, siteFolder } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';

type Node = Record<string, unknown> & { '@type': string };

const pages = readPages();

/** What a page says in the words of schema.org. */
function nodesOf(page: SitePage): Node[] {
  const [data, ...others] = elements(page.document, 'script').filter(
    (script) => attribute(script, 'type') === 'application/ld+json',
  );
  expect(others, page.path).toEqual([]);
  if (!data) return [];
  const read = JSON.parse(scriptText(data)) as { '@context': string; '@graph': Node[] };
  expect(read['@context'], page.path).toBe('https://schema.org');
  return read['@graph'];
}
const scriptText = ({ childNodes: [text] }: Element) => (text as { value: string }).value;
const nodesAt = (path: string, type: string) =>
  nodesOf(pageAt(pages, path)).filter((node) => node['@type'] === type);

describe('data for search engines', () => {
  test('has the way to each page as its reader sees it', () => {
    const different = pages.flatMap((page) => {
      const [trail] = nodesOf(page).filter((node) => node['@type'] === 'BreadcrumbList');
      if (!trail) return [];
      const items = trail['itemListElement'] as { name: string; item: string; position: number }[];
      const seen = withClass(page.document, 'govuk-breadcrumbs__list-item').map(textOf);
      expect(new URL(items.at(-1)!.item).pathname, page.path).toBe(
        `${settings.basePath}${page.path.slice(1)}`,
      );
      // The last one is the title of the tab where the title of the page could harm.
      const isSame = items.slice(0, -1).every(({ name }, at) => name === seen[at]?.trim());
      return isSame && items.length === seen.length ? [] : [page.path];
    });
    expect(different).toEqual([]);
    expect(nodesAt('/luton/', 'BreadcrumbList')).toHaveLength(1);
  });

  test('names no page by a title that its tab does not show', () => {
    const shown = pages.flatMap((page) => {
      const [trail] = nodesOf(page).filter((node) => node['@type'] === 'BreadcrumbList');
      const name = (trail?.['itemListElement'] as { name: string }[] | undefined)?.at(-1)?.name;
      const isFamily = /^\/families\/.|\/case-reviews\/.+\/$/.test(page.path);
      const title = elements(page.document, 'title').map(textOf)[0] ?? '';
      return name && isFamily && !title.startsWith(name) ? [`${page.path}: ${name}`] : [];
    });
    expect(shown).toEqual([]);
  });

  test('is on no page that search engines are kept from', () => {
    const unlisted = pages.filter(({ html }) => html.includes('name="robots" content="noindex"'));
    expect(unlisted.length).toBeGreaterThan(0);
    expect(unlisted.filter((page) => nodesOf(page).length > 0).map(({ path }) => path)).toEqual([]);
  });

  test('names a partnership, its areas and the numbers that anyone may call', () => {
    const [partnership] = nodesAt('/luton/', 'Organization');
    expect(partnership).toMatchObject({ areaServed: [{ name: 'Luton', identifier: 'E06000032' }] });
    expect(partnership?.['name']).toMatch(/Luton/);
  });

  test('gives no number that its page does not show', () => {
    const found = pages.flatMap((page) => {
      const text = textOf(page.document).replaceAll(/\s+/g, ' ');
      const points = nodesOf(page).flatMap((node) => [
        node,
        ...((node['contactPoint'] as Node[] | undefined) ?? []),
      ]);
      return points
        .flatMap((node) => (node['telephone'] as string[] | undefined) ?? [])
        .map((number) => ({ path: page.path, number, isShown: text.includes(number) }));
    });
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ isShown }) => !isShown)).toEqual([]);
  });

  test('gives no number that is not for everybody', () => {
    const points = pages
      .filter(({ path }) => path.startsWith('/contacts/'))
      .flatMap((page) => nodesOf(page).filter((node) => node['@type'] === 'ContactPoint'));
    expect(points.length).toBeGreaterThan(10);
    const limited = new Set(
      pages.flatMap(({ path, document }) =>
        withClass(document, 'app-contact')
          .filter((card) => /Only for/.test(textOf(card)))
          .map((card) => `${path}#${attribute(card, 'id')}`),
      ),
    );
    expect(limited.size).toBeGreaterThan(0);
    const placeOf = (url: string) =>
      `/${new URL(url).pathname.slice(settings.basePath.length)}${new URL(url).hash}`;
    expect(points.filter(({ url }) => limited.has(placeOf(String(url))))).toEqual([]);
  });

  test('has every term of the glossary with its meaning', () => {
    const letters = pages.filter(({ path }) => /^\/glossary\/./.test(path));
    const terms = letters.flatMap(({ path }) =>
      nodesAt(path, 'DefinedTermSet').flatMap(
        (set) => set['hasDefinedTerm'] as { name: string; description: string; url: string }[],
      ),
    );
    const shown = letters.flatMap(({ document }) =>
      withClass(document, 'app-definitions').flatMap((list) => elements(list, 'dt')),
    );
    expect(terms.length).toBeGreaterThan(100);
    expect(terms).toHaveLength(shown.length);
    expect(terms.filter(({ description }) => !description)).toEqual([]);
  });

  test('names an annual report, the years it covers and the document it is made from', () => {
    const reports = pages.flatMap((page) =>
      nodesOf(page).filter((node) => node['@type'] === 'Report'),
    );
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports)
      expect(report).toMatchObject({
        temporalCoverage: expect.stringMatching(/^\d{4}.*\/\d{4}/),
        isBasedOn: { name: expect.any(String), publisher: { name: expect.any(String) } },
      });
  });

  test('cannot end its element, whatever a text says', () => {
    const inside = pages.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => json,
      ),
    );
    expect(inside.filter((json) => json.includes('<'))).toEqual([]);
  });
});

describe('the description of the search', () => {
  test('is named by every page and leads to the search page', () => {
    const links = pages.map(({ document }) =>
      elements(document, 'link').find((link) => attribute(link, 'rel') === 'search'),
    );
    // The page to print has no head but its own.
    const addresses = new Set(links.flatMap((link) => (link ? [attribute(link, 'href')] : [])));
    expect([...addresses]).toEqual([`${settings.basePath}opensearch.xml`]);
    const read = xml2js(readFileSync(join(siteFolder, 'opensearch.xml'), 'utf8'), {
      compact: true,
    }) as {
      OpenSearchDescription: Record<string, { _text: string; _attributes: { template: string } }>;
    };
    const { ShortName: name, Url: url } = read.OpenSearchDescription;
    expect(name?._text.length).toBeLessThanOrEqual(16);
    expect(url?._attributes.template).toBe(
      `${new URL(`${settings.basePath}search/`, settings.origin).href}?q={searchTerms}`,
    );
    const field = elements(pageAt(pages, '/search/').document, 'input').map((one) =>
      attribute(one, 'name'),
    );
    expect(field).toContain('q');
  });
});

describe('llms.txt', () => {
  const text = readFileSync(join(siteFolder, 'llms.txt'), 'utf8');

  test('starts with the name and the description of the site', () => {
    expect(text.startsWith(`# ${settings.name}\n\n> ${settings.description}\n`)).toBe(true);
  });

  test('says first what to do in immediate danger', () => {
    expect(text.indexOf('call 999')).toBeLessThan(text.indexOf('## '));
    expect(text).toContain('call 999');
  });

  test('leads only to what is there', () => {
    const known = new Set([
      ...pages.map(({ path }) => path),
      ...filesIn(siteFolder).map((file) => `/${file}`),
    ]);
    const links = [...text.matchAll(/\]\((?<to>[^)]+)\)/g)].map(({ groups }) =>
      new URL(groups!['to']!).pathname.replace(settings.basePath, '/'),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((path) => !known.has(path))).toEqual([]);
  });
});
