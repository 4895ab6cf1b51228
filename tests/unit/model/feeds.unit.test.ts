import { describe, expect, test } from 'vitest';
import { changeFeedOf } from '../../../src/model/site/changeFeed.ts';
import { pagesOf } from '../../../src/model/site/changes.ts';
import { feedsAbout, partFeeds } from '../../../src/model/site/feeds.ts';
import { all } from '../../../src/model/handbook.ts';
import { realHandbook } from '../../helpers/realContent.ts';

const handbook = await realHandbook();
const feeds = partFeeds(handbook);

describe('the feeds of areas and topics', () => {
  test('have an address each', () => {
    expect(new Set(feeds.map(({ path }) => path)).size).toBe(feeds.length);
  });

  test('have between them every change that names a page of a partnership or topic', () => {
    const inFeeds = new Set(feeds.flatMap(({ changes }) => changes.map(({ id }) => id)));
    const ended = /^\/(?:leicestershire-rutland-lscb)\//;
    const wanted = all(handbook, 'changes').filter((change) =>
      pagesOf(handbook, change).some(
        (page) => feeds.some((feed) => page.startsWith(feed.page)) && !ended.test(page),
      ),
    );
    expect(wanted.filter(({ id }) => !inFeeds.has(id)).map(({ id }) => id)).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });

  test('have only changes of their own pages', () => {
    const luton = feeds.find(({ path }) => path === '/updates/areas/luton.xml');
    const pages = luton?.changes.map((change) => pagesOf(handbook, change)) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    const own = /^\/(?:luton|pan-bedfordshire|contacts\/luton)\//;
    expect(pages.filter((list) => !list.some((page) => own.test(page)))).toEqual([]);
  });

  test('are the same bytes each time, and name their own address', () => {
    const toUrl = (path: string) => `https://handbook.example${path}`;
    for (const feed of feeds) {
      const text = changeFeedOf(handbook, feed, toUrl);
      expect(text).toBe(changeFeedOf(handbook, feed, toUrl));
      expect(text).toContain(`<id>https://handbook.example${feed.path}</id>`);
    }
  });

  test.each([
    ['/luton/', ['/updates/areas/luton.xml']],
    ['/topics/neglect/', ['/updates/topics/neglect.xml']],
    ['/contacts/rutland/', ['/updates/areas/leicestershire-rutland.xml']],
    ['/glossary/', []],
  ])('of %s are %j', (page, paths) => {
    const found = feedsAbout(handbook, page).map(({ path }) => path);
    if (paths.length === 0) expect(found).toEqual([]);
    for (const path of paths) expect(found).toContain(path);
  });
});
