import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { siteHandbook } from '../../src/loader/siteContent.ts';
import { areaContactsAddress } from '../../src/model/addresses.ts';
import { areasWithContacts } from '../../src/model/contacts/contactView.ts';
import { pagesToLeaveOut } from '../../src/model/site/pagesToLeaveOut.ts';
import { attribute, elements, textOf, theElement } from '../helpers/dom.ts';
import { dataFaults, entriesFiles } from '../helpers/openData.ts';
import { pageAt, readPages, siteFolder } from '../helpers/site.ts';

const pages = readPages();
const model = await siteHandbook(process.cwd());
const leftOut = [...pagesToLeaveOut(model, handbook.parts).keys()];
const base = handbook.basePath.slice(0, -1);

test('the data is what its schemas say, and has what the pages have', () => {
  expect(dataFaults(siteFolder)).toEqual([]);
  expect(entriesFiles(siteFolder).length).toBeGreaterThan(10);
});

describe('the built site', () => {
  test('has none of the pages that have nothing to show or compare', () => {
    expect(pages.map(({ path }) => path).filter((path) => leftOut.includes(path))).toEqual([]);
  });

  test('has every other page that the navigation could lead to', () => {
    const optional = [
      '/help/',
      '/learning/',
      '/families/',
      '/schools/',
      '/case-reviews/',
      '/thresholds/',
      '/priorities/',
    ];
    const there = new Set(pages.map(({ path }) => path));
    expect(optional.filter((path) => !there.has(path) && !leftOut.includes(path))).toEqual([]);
  });

  test('has navigation that leads only to what is there', () => {
    const there = new Set(pages.map(({ path }) => `${base}${path}`));
    const dead = elements(pageAt(pages, '/').document, 'nav').flatMap((nav) =>
      elements(nav, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((address) => !there.has(address)),
    );
    expect(dead).toEqual([]);
  });

  test('begins with the numbers where there is one area only, and leads to the areas otherwise', () => {
    const main = theElement(pageAt(pages, '/').document, 'main');
    const addresses = elements(main, 'a').map((link) => attribute(link, 'href') ?? '');
    const areas = areasWithContacts(model);
    if (areas.length === 1) expect(addresses[0]).toMatch(/^tel:/);
    const led = areas.filter(({ id }) => addresses.includes(`${base}${areaContactsAddress(id)}`));
    expect(led.map(({ id }) => id)).toEqual(areas.map(({ id }) => id));
  });

  test('says on the home page what it is about, and has no way in without a link', () => {
    const { document } = pageAt(pages, '/');
    expect(textOf(theElement(document, 'h1'))).toBe(handbook.home.title);
    const sections = elements(theElement(document, 'main'), 'section');
    expect(sections.filter((section) => elements(section, 'a').length === 0)).toEqual([]);
  });
});
