import type { BudgetCell } from '../../schemas/shared/money.ts';

/** `£82,037` or `£82,037.50`. */
export function poundsInWords(pounds: number): string {
  const words = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2,
  }).format(pounds);
  // A hyphen before a sum is easily missed.
  return words.replace('-', MINUS);
}

const MINUS = '\u2212';

const WITHOUT_AMOUNT = {
  'in-kind': 'In kind',
  'to-be-confirmed': 'To be confirmed',
  'not-given': 'Not given',
};

/** A cell of a budget: `£82,037`, `−£4,100`, `In kind`, `To be confirmed`; a dash where there is none. */
export function budgetCellInWords(cell: BudgetCell | undefined): string {
  if (cell === undefined) return '–';
  return typeof cell === 'number' ? poundsInWords(cell) : WITHOUT_AMOUNT[cell];
}
