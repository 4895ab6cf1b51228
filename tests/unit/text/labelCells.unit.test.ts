import { expect, test } from 'vitest';
import { labelCells } from '../../../src/text/page/labelCells.ts';

const table = (body: string) =>
  `<table><thead><tr><th scope="col">Agency</th><th>Paid in <a href="/2019/">2019</a></th><th></th></tr></thead><tbody>${body}</tbody></table>`;

test('a cell says the heading of its column', () => {
  expect(labelCells(table('<tr><th scope="row">Police</th><td class="n">£5</td></tr>'))).toContain(
    '<td class="n" data-label="Paid in 2019">£5</td>',
  );
});

test('a cell of several columns, or of one without a heading, says none', () => {
  const html = table('<tr><td colspan="2">All</td><td>–</td></tr>');
  expect(labelCells(html)).toBe(html);
});

test('each table has its own headings', () => {
  const second = '<table><tbody><tr><td>Alone</td></tr></tbody></table>';
  expect(labelCells(table('') + second)).toBe(table('') + second);
});

test('a mark in an attribute ends no tag', () => {
  expect(labelCells(table('<tr><td title="a > b">1</td></tr>'))).toContain(
    '<td title="a > b" data-label="Agency">1</td>',
  );
});

test('a cell of white space is empty, so that a card can leave it out', () => {
  const html = labelCells(
    table('<tr><td title="a > b"> \n </td><td> £5 </td></tr><tr><th>Police</th><td>  </td></tr>'),
  );
  expect(html).toContain('<td title="a > b" data-label="Agency"></td>');
  expect(html).toContain('<td data-label="Paid in 2019"> £5 </td>');
  expect(html).toContain('<td data-label="Paid in 2019"></td>');
});
