import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, isChangedBySpreadsheet } from '../../../src/lib/csv.ts';
import { readCsv } from '../../helpers/csv.ts';

const oneColumn = (cells: (string | number)[]) =>
  csvOf(cells, [{ heading: 'Cell', of: (cell) => cell }]);
const cellOf = (cell: string | number) => readCsv(oneColumn([cell]))[1]?.[0];

describe('a table for spreadsheets', () => {
  test('starts with the mark for UTF-8 and ends every line with CR LF', () => {
    expect(oneColumn(['£5 – each', 'two'])).toBe('\uFEFFCell\r\n£5 – each\r\ntwo\r\n');
  });

  test('gives back any text without its own mark, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        const cells = readCsv(
          csvOf(
            [texts],
            texts.map((text) => ({ heading: 'x', of: () => text })),
          ),
        )[1];
        expect(cells?.map((cell) => cell.replace(/^'/, ''))).toEqual(
          texts.map((text) => text.replace(/^'/, '')),
        );
      }),
    );
  });

  test.each([
    '=1+1',
    '=HYPERLINK("https://evil.example")',
    '+1+1',
    '+441582547653',
    '-1+1',
    '- an item of a list',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1+1',
    '＝1+1',
  ])('has no cell that starts a formula: %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each([
    'January 2019',
    'Jan-19',
    '3 March',
    '3rd March 2019',
    'March 3, 2019',
    '24/7',
    '9-5',
    '2018-12',
    '9:30',
    '9 am',
    '01582547653',
    '1.10',
    '1e5',
    '(100)',
  ])('has no text that turns into a day or another number: %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each([
    'by January 2019',
    '2019-01-31',
    '+44 1582 547653',
    '01582 547653',
    '0800 1111',
    '999',
    '116 000',
    '-12',
    '-0.5%',
    '3.5',
    'March',
    '2018–19',
    'Monday to Friday, 9am to 5pm',
    "'quoted'",
  ])('leaves as it is what a spreadsheet leaves as it is: %j', (text) => {
    expect(isChangedBySpreadsheet(text)).toBe(false);
    expect(cellOf(text)).toBe(text);
  });

  test('keeps numbers as numbers, negative ones too', () => {
    expect(cellOf(-800)).toBe('-800');
  });
});
