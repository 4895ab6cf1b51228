import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbook as settings } from '../../handbook.config.ts';
import { withBase } from '../../src/lib/paths.ts';
import { movedPages } from '../../src/model/site/movedPages.ts';
import { attribute, elements, parsePage } from '../helpers/dom.ts';
import { pagesLinkedFrom } from '../helpers/links.ts';
import { searchText } from '../helpers/searchText.ts';
import { pageAt, readPages, siteFolder, sitemapPaths } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const moved = [...movedPages(await realHandbook())];
const olds = moved.map(([old]) => withBase(old, settings.basePath));
const pages = readPages();
const textOfFile = (file: string) => readFileSync(join(siteFolder, file), 'utf8');

describe('pages that have moved', () => {
  test('are some', () => {
    expect(moved.length).toBeGreaterThan(10);
  });

  test.each(moved)('%s leads to a page and a place that are there', (old, { to }) => {
    const document = parsePage(textOfFile(`${old}index.html`));
    const refresh = elements(document, 'meta').find(
      (meta) => attribute(meta, 'http-equiv') === 'refresh',
    );
    expect(attribute(refresh!, 'content')).toBe(`0; url=${withBase(to, settings.basePath)}`);
    const [path = '', place] = to.split('#');
    const ids = elements(pageAt(pages, path).document).map((one) => attribute(one, 'id'));
    expect(place === undefined || ids.includes(place)).toBe(true);
  });

  test('are linked from no page', () => {
    const linked = pages.flatMap((page) =>
      pagesLinkedFrom(page, settings.basePath)
        .filter((path) => moved.some(([old]) => old === path))
        .map((path) => `${page.path} ${path}`),
    );
    expect(linked).toEqual([]);
  });

  test('are in no site map, feed, data or search', () => {
    const lists = [
      ...sitemapPaths(),
      textOfFile('updates/rss.xml'),
      textOfFile('updates/atom.xml'),
      textOfFile('llms.txt'),
      searchText(siteFolder),
    ];
    // The page of an earlier structure's group is below the old address.
    const isIn = (list: string, old: string) => new RegExp(`${old}(?![\\w-])`).test(list);
    expect(olds.filter((old) => lists.some((list) => isIn(list, old)))).toEqual([]);
  });

  test('are named to hosts that read _redirects', () => {
    const lines = textOfFile('_redirects').trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(olds);
  });
});
