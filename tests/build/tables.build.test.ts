import { expect, test } from 'vitest';
import { attribute, elements, hasClass, textOf, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { readPages } from '../helpers/site.ts';

const tables = readPages().flatMap(({ path, document }) =>
  elements(document, 'table').map((table, index) => ({
    name: `${path} table ${index + 1}`,
    table,
  })),
);
const failing = (isRight: (table: Element) => boolean) =>
  tables.filter(({ table }) => !isRight(table)).map(({ name }) => name);

test('every table shows its caption, but for those of texts', () => {
  const without = failing(
    (table) =>
      !hasClass(table, 'app-table') ||
      elements(table, 'caption').every(
        (caption) => textOf(caption) !== '' && !hasClass(caption, 'govuk-visually-hidden'),
      ),
  );
  expect(without).toEqual([]);
});

test('a table of figures says in its caption when they were counted, and a table of amounts its unit', () => {
  const without = failing((table) => {
    const headings = elements(table, 'th').map(textOf);
    const captions = elements(table, 'caption').map(textOf);
    const isOfFigures = headings.includes('What is counted');
    const isOfAmounts = headings[0] === 'Agency' || headings[0] === 'Spent on';
    if (isOfAmounts) return captions.every((caption) => caption.includes('(£)'));
    if (!isOfFigures) return true;
    return captions.every((caption) =>
      /, .*(?:[0-9]{4}|by year|with the date of each|year not given)/.test(caption),
    );
  });
  expect(without).toEqual([]);
});

test('every cell under a heading says it, for screens where a row is a card', () => {
  const without = failing((table) => {
    const [row] = elements(table, 'tr');
    const headings = row ? elements(row, 'th').map(textOf) : [];
    return elements(table, 'tr')
      .slice(1)
      .every((one) => {
        const cells = one.childNodes.filter(
          (cell): cell is Element => 'tagName' in cell && ['td', 'th'].includes(cell.tagName),
        );
        if (cells.some((cell) => attribute(cell, 'colspan') !== undefined)) return true;
        return cells.every(
          (cell, at) =>
            cell.tagName === 'th' || (attribute(cell, 'data-label') ?? '') === headings[at],
        );
      });
  });
  expect(without).toEqual([]);
});

test('no note is in a cell or above a table: notes are a list under it', () => {
  const noted = failing(
    (table) => !elements(table, 'strong').some((one) => textOf(one) === 'Note:'),
  );
  const lists = readPages().flatMap(({ document }) => withClass(document, 'app-table-notes'));
  expect(noted).toEqual([]);
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) {
    const { childNodes } = list.parentNode as Element;
    const before = childNodes
      .slice(0, childNodes.indexOf(list))
      .findLast((one) => 'tagName' in one);
    expect((before as Element).tagName).toBe('table');
  }
});

test('no cell is filled with a dash: what is not known is empty, and is in no card', () => {
  const dashed = failing((table) =>
    elements(table, 'td').every(
      (cell) => !/^[–-]$/.test(textOf(cell)) || hasClass(cell, 'app-table__number'),
    ),
  );
  expect(dashed).toEqual([]);
});

test('no table scrolls sideways in its own region', () => {
  const regions = readPages().flatMap(({ path, document }) =>
    elements(document, 'section')
      .filter((one) => attribute(one, 'tabindex') === '0' && elements(one, 'table').length > 0)
      .map(() => path),
  );
  expect(regions).toEqual([]);
});
