import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { brokenLinks, linksOn, pagesLinkedFrom } from '../helpers/links.ts';
import { filesIn, readPages, siteFolder, sitemapPaths } from '../helpers/site.ts';

const pages = readPages();
const isUnlisted = ({ document }: (typeof pages)[number]) =>
  elements(document, 'meta').some(
    (meta) =>
      attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex'),
  );

describe('links', () => {
  test('within the site all lead somewhere, places on pages included', () => {
    expect(brokenLinks(pages, siteFolder, handbook.basePath)).toEqual([]);
  });

  test('to pages have their slash, so that no host has to redirect', () => {
    const known = new Set([
      ...pages.map(({ path }) => path),
      ...filesIn(siteFolder).map((file) => `/${file}`),
    ]);
    const bare = pages.flatMap((page) =>
      pagesLinkedFrom(page, handbook.basePath).filter((path) => !known.has(path)),
    );
    expect(bare).toEqual([]);
  });

  test('go to no address of a developer’s machine and run no script', () => {
    const odd = pages
      .flatMap(linksOn)
      .filter((link) => /localhost|127\.0\.0\.1|^javascript:|^data:/i.test(link));
    expect(odd).toEqual([]);
  });

  test('lead from the home page to every page', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = pages.find((one) => one.path === path);
      for (const next of page ? pagesLinkedFrom(page, handbook.basePath) : []) reached.add(next);
    }
    const missed = pages
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html' && !reached.has(path));
    expect(missed).toEqual([]);
  });
});

describe('the sitemap', () => {
  test('lists every page but those that search engines are kept from', () => {
    const listed = pages.filter((page) => !isUnlisted(page)).map(({ path }) => path);
    expect(sitemapPaths().toSorted()).toEqual(listed.toSorted());
  });

  test('leaves out only the search page, the page for wrong addresses, short versions and charts', () => {
    const unlisted = pages
      .filter(isUnlisted)
      .map(({ path }) => path)
      .filter((path) => !/\/procedures\/[a-z-]+\/(?:sheet|chart)\/$/.test(path));
    expect(unlisted.toSorted()).toEqual(['/404.html', '/search/']);
  });
});
