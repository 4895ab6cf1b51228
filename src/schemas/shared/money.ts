import { z } from 'zod';

/** An amount in pounds sterling, pence as decimals: 82037 or 82037.5, below 0 for a loss. No £ sign, no commas. */
export const pounds = z
  .number({ error: 'Write the amount as a plain number of pounds, without £ sign or commas.' })
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    error: 'Pounds have at most two decimals.',
  });

/** What a row of a budget has where it has no amount. */
export const withoutAmount = ['in-kind', 'to-be-confirmed', 'not-given'] as const;

/** A cell of a budget: an amount, or why there is none. */
export const budgetCell = z.union([pounds, z.enum(withoutAmount)], {
  error:
    'Write the amount as a plain number of pounds, without £ sign or commas, or in-kind, to-be-confirmed or not-given.',
});

export type BudgetCell = z.output<typeof budgetCell>;
