import { z } from 'zod';

/** An amount in pounds sterling, pence as decimals: 82037 or 82037.5. Never text, no £ sign, no commas. */
export const pounds = z
  .number({ error: 'Write the amount as a plain number of pounds, without £ sign or commas.' })
  .nonnegative('An amount cannot be below 0.')
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    error: 'Pounds have at most two decimals.',
  });
