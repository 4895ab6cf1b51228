import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { attribute, elements, withClass } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';

const pages = readPages();

describe.each(['/glossary/', '/sources/'])('the list at %s', (list) => {
  const whole = pageAt(pages, list).document;
  const parts = pages.filter(({ path }) => path.startsWith(list) && path !== list);
  const addressOf = (path: string) => `${handbook.basePath}${path.slice(1)}`;
  const linksIn = (document: typeof whole) =>
    withClass(document, 'app-letters').flatMap((letters) =>
      elements(letters, 'a').map((link) => attribute(link, 'href')),
    );

  test('leads to each of its parts', () => {
    expect(parts.length).toBeGreaterThan(5);
    expect(linksIn(whole).toSorted()).toEqual(parts.map(({ path }) => addressOf(path)).toSorted());
  });

  test('keeps the place of each entry, so that an old link arrives, and leads on to it', () => {
    const named = withClass(whole, 'app-names').flatMap((names) =>
      elements(names, 'li').map((name) => [
        attribute(name, 'id'),
        attribute(elements(name, 'a')[0]!, 'href'),
      ]),
    );
    const there = parts.flatMap(({ path, document }) =>
      withClass(document, 'app-definitions').flatMap((entries) =>
        elements(entries, 'div').flatMap((row) => {
          const id = attribute(row, 'id');
          return id === undefined ? [] : [[id, `${addressOf(path)}#${id}`]];
        }),
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.toSorted()).toEqual(there.toSorted());
  });

  test('has parts that say where they are among the others', () => {
    const without = parts.filter(({ document }) =>
      withClass(document, 'app-letters').every((letters) =>
        elements(letters, 'strong').every((one) => attribute(one, 'aria-current') !== 'page'),
      ),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
