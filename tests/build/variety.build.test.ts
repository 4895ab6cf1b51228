import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elements, textOf } from '../helpers/dom.ts';
import { bareHeadings, emptyLists } from '../helpers/emptyParts.ts';
import { brokenLinks } from '../helpers/links.ts';
import { buildElsewhere } from '../helpers/otherBuild.ts';
import type { OtherBuild } from '../helpers/otherBuild.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';

describe('a site of made-up partnerships that say what the content model can say', () => {
  let site: OtherBuild;
  let pages: SitePage[];

  beforeAll(async () => {
    site = await buildElsewhere({
      HANDBOOK_CONFIG: 'tests/fixtures/variety/settings.ts',
      // A day after the check of its contacts, which run out.
      HANDBOOK_TODAY: '2026-11-21',
    });
    pages = readPages(site.folder);
  });

  afterAll(() => site.remove());

  test('has a page for each partnership', () => {
    expect(textOf(pageAt(pages, '/exampleton/').document)).toContain('Exampleton');
  });

  test('does not say of a partnership’s own site that it is nobody’s', () => {
    for (const path of ['/', '/about/']) {
      const text = textOf(pageAt(pages, path).document);
      expect(text).toContain('kept by the editors of made-up partnerships.');
      expect(text).not.toContain('not a service');
    }
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(pages, site.folder, '/')).toEqual([]);
  });

  test('has no heading with nothing below it, and no table or list without rows', () => {
    // A script fills the page of the search.
    const bare = pages
      .filter(({ path }) => path !== '/search/')
      .flatMap(({ path, document }) =>
        elements(document, 'main').flatMap((main) => [
          ...emptyLists(main).map((what) => `${path} ${what}`),
          ...bareHeadings(main).map((what) => `${path} ${what}`),
        ]),
      );
    expect(bare).toEqual([]);
  });
});
