import { expect, test } from 'vitest';
import FundingTable from '../../../src/components/reports/FundingTable.astro';
import { elements, textOf, theElement } from '../../helpers/dom.ts';
import { show } from '../show.ts';

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
    'Funding (£), financial year not given',
  );
  const dated = await show(FundingTable, { funding: { ...funding, year: '2022/23' } });
  expect(textOf(theElement(dated, 'caption'))).toBe('Funding (£) in 2022/23');
});

test('two years are side by side, with what is in kind, not yet known, carried forward or below zero', async () => {
  const piece = await show(FundingTable, {
    funding: {
      year: '2025/26',
      yearBefore: '2024/25',
      rows: [
        { label: 'Police', amount: 20500, before: 19992 },
        { label: 'Health', amount: 'to-be-confirmed', before: 'in-kind' },
        { label: 'Left over', amount: -1200.5, carriedForward: true },
      ],
      statedTotal: 19299.5,
      spending: { rows: [{ label: 'Training', amount: 9000, before: 'not-given' }] },
    },
  });
  const tables = elements(piece, 'table');
  expect(tables.map((table) => textOf(theElement(table, 'caption')))).toEqual([
    'Funding (£) in 2025/26 and 2024/25',
    'Spending (£) in 2025/26 and 2024/25',
  ]);
  expect(tables.flatMap((table) => elements(table, 'tr').map(textOf))).toEqual([
    'Agency 2025/26 2024/25',
    'Police £20,500 £19,992',
    'Health To be confirmed In kind',
    'Left over (carried forward) −£1,200.50 –',
    'Total printed in the document £19,299.50 –',
    'Spent on 2025/26 2024/25',
    'Training £9,000 Not given',
  ]);
});

test('there is a total only where the source states one', async () => {
  expect(elements(await show(FundingTable, { funding }), 'tfoot')).toEqual([]);
  const withTotal = await show(FundingTable, { funding: { ...funding, statedTotal: 21266 } });
  expect(textOf(theElement(withTotal, 'tfoot'))).toBe('Total printed in the document £21,266');
});
