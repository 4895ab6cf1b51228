import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';

const pages = readPages();
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Texts of links in a list that lead to more than one address, with what they lead to. */
function ambiguousIn(list: Element): string[] {
  const links = Map.groupBy(
    elements(list, 'a').filter((link) => attribute(link, 'href') !== undefined),
    (link) => squeezed(textOf(link)).toLowerCase(),
  );
  return [...links].flatMap(([text, same]) =>
    new Set(same.map((link) => attribute(link, 'href'))).size > 1 ? [text] : [],
  );
}

/** Words of items of a list that have one link each, are the same and lead to different addresses. */
function alikeIn(list: Element): string[] {
  const items = elements(list, 'li').flatMap((item) => {
    const [link, ...others] = elements(item, 'a');
    const target = link && attribute(link, 'href');
    return target && others.length === 0 ? [{ text: squeezed(textOf(item)), target }] : [];
  });
  return [...Map.groupBy(items, ({ text }) => text)].flatMap(([text, same]) =>
    new Set(same.map(({ target }) => target)).size > 1 ? [text] : [],
  );
}

describe('the list of sources', () => {
  const whole = withClass(pageAt(pages, '/sources/').document, 'app-names');
  const lists = pages
    .filter(({ path }) => path.startsWith('/sources/'))
    .flatMap(({ document }) => withClass(document, 'app-definitions'));

  test('has each name once', () => {
    const names = whole
      .flatMap((list) => elements(list, 'a'))
      .map((link) => squeezed(textOf(link)));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('has no two links of the same text to different pages', () => {
    expect(lists.flatMap(ambiguousIn)).toEqual([]);
  });
});

test('no list of related pages has two items of the same words that lead to different pages', () => {
  const found = pages.flatMap(({ path, document }) =>
    withClass(document, 'app-aside')
      .filter((list) => !hasClass(list, 'app-aside--on-this-page'))
      .flatMap(alikeIn)
      .map((text) => `${path}: ${text}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
