import { expect, test } from 'vitest';
import FundingTable from '../../src/components/FundingTable.astro';
import { elements, textOf, theElement } from '../helpers/dom.ts';
import { show } from './show.ts';

const funding = {
  rows: [
    { label: 'Police', amount: 19992 },
    { label: 'Probation', amount: 1273.5 },
  ],
};

test('each agency has a row with its amount in pounds', async () => {
  const table = theElement(await show(FundingTable, { funding }), 'table');
  const rows = elements(theElement(table, 'tbody'), 'tr').map(textOf);
  expect(rows).toEqual(['Police £19,992', 'Probation £1,273.50']);
  expect(
    elements(theElement(table, 'tbody'), 'th').every((cell) =>
      cell.attrs.some(({ value }) => value === 'row'),
    ),
  ).toBe(true);
});

test('the caption says that no year is given, or which', async () => {
  expect(textOf(theElement(await show(FundingTable, { funding }), 'caption'))).toBe(
    'Funding, financial year not given',
  );
  const dated = await show(FundingTable, { funding: { ...funding, year: '2022/23' } });
  expect(textOf(theElement(dated, 'caption'))).toBe('Funding in 2022/23');
});

test('there is a total only where the source states one', async () => {
  expect(elements(await show(FundingTable, { funding }), 'tfoot')).toEqual([]);
  const withTotal = await show(FundingTable, { funding: { ...funding, statedTotal: 21266 } });
  expect(textOf(theElement(withTotal, 'tfoot'))).toBe('Total as the source states it £21,266');
});
