import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import settings from '../fixtures/exampleton/settings.ts';
import { attribute, elements, textOf } from '../helpers/dom.ts';
import { bareHeadings, emptyLists } from '../helpers/emptyParts.ts';
import { searchText } from '../helpers/searchText.ts';
import { EXAMPLETON_BUILD } from '../helpers/exampleton.ts';
import { brokenLinks, pagesLinkedFrom } from '../helpers/links.ts';
import { buildKept, exampletonByAstro } from '../helpers/otherBuild.ts';
import type { BuildState, KeptBuild } from '../helpers/otherBuild.ts';
import { contentsOf, expectSame } from '../helpers/sameFiles.ts';
import { filesIn, pageAt, readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';
import { realContent } from '../helpers/realContent.ts';

describe('a site from nothing but what the command wrote for a made-up partnership', () => {
  let site: KeptBuild;
  let folder: string;
  let pages: SitePage[];
  const page = (path: string) => textOf(pageAt(pages, path).document);

  beforeAll(async () => {
    site = await exampletonByAstro();
    ({ folder } = site);
    pages = readPages(folder);
  });

  test('has a home page under its name, with the area to call for and the partnership', () => {
    const home = pageAt(pages, '/');
    expect(textOf(home.document)).toContain(settings.name);
    expect(pagesLinkedFrom(home, '/')).toEqual(
      expect.arrayContaining(['/contacts/exampleton/', '/exampleton/']),
    );
  });

  test.each(['/contacts/', '/contacts/exampleton/', '/exampleton/'])(
    'has both numbers to call on %s',
    (path) => {
      const called = elements(pageAt(pages, path).document, 'a').map((a) => attribute(a, 'href'));
      expect(called).toEqual(expect.arrayContaining(['tel:03003008585', 'tel:03003008123']));
      expect(page(path)).toContain('First Contact Team');
    },
  );

  test.each([
    ['strategic-board', 'Strategic Board'],
    ['case-review-group', 'Case Review Group'],
    ['learning-training-and-audit-group', 'Learning, Training and Audit Group'],
  ])('has a row for each of its three groups (%s)', (group, title) => {
    const { document } = pageAt(pages, '/exampleton/structure/');
    const row = elements(document).find((one) => attribute(one, 'id') === `group-${group}`)!;
    expect(textOf(row)).toContain(title);
  });

  test('says that it is not a service of the partnership, which does not publish it', () => {
    expect(page('/')).toContain(
      'kept by the Exampleton handbook editors and is not a service of any partnership or council.',
    );
  });

  test('finds groups and teams by their names', () => {
    const names = searchText(folder);
    for (const name of ['Case Review Group', 'First Contact Team', 'Exampleton'])
      expect(names).toContain(name);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(pages, folder, '/')).toEqual([]);
  });

  test('leads only to pages with something on them', () => {
    const navigation = elements(pageAt(pages, '/').document, 'nav').flatMap((nav) =>
      elements(nav, 'a').map(textOf),
    );
    expect(navigation).toEqual(expect.arrayContaining(['Areas', 'Contacts', 'About']));
    for (const name of ['Families', 'Schools', 'Procedures', 'Topics', 'Agencies'])
      expect(navigation).not.toContain(name);
    const empty = ['families', 'schools', 'procedures', 'glossary', 'case-reviews', 'thresholds'];
    expect(pages.filter(({ path }) => empty.includes(path.split('/')[1] ?? ''))).toEqual([]);
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

  test('has nothing of another partnership in any of its files', async () => {
    const { content } = await realContent();
    const others = content.partnerships.flatMap(({ id, data }) => [id, data.title, data.shortName]);
    const named = new RegExp(`\\b(?:${others.join('|')})\\b`);
    const found = filesIn(folder).flatMap((file) => {
      const [name] = named.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return name === undefined ? [] : [`${file}: ${name}`];
    });
    expect(found).toEqual([]);
    expect(readdirSync('src/content')).not.toContain('exampleton');
  });

  describe('built again from the code that was bundled before', () => {
    const BUNDLED_BEFORE = /^Making the pages with the code that was bundled before/m;

    test.each<[what: string, state: BuildState]>([
      ['with every page made anew, on another number of cores', 'pages anew'],
      ['with the pages that were kept', 'kept'],
    ])('has the same files, byte for byte, %s', async (_, state) => {
      expect(site.said).not.toMatch(BUNDLED_BEFORE);
      const again = await buildKept({ ...EXAMPLETON_BUILD, HANDBOOK_CORES: '3' }, state);
      onTestFinished(again.remove);
      expect(again.said).toMatch(BUNDLED_BEFORE);
      const files = await contentsOf(folder);
      expect(files.size).toBeGreaterThan(20);
      expectSame(files, await contentsOf(again.folder));
    });
  });
});
