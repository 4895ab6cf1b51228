import { formatDate } from '../../lib/dates.ts';
import type { Period } from '../../schemas/shared/period.ts';

/**
 * `2018 to June 2022`, `from 2018`, `until June 2022`. Inferred dates are bounds, not facts:
 * `between 2018 and June 2022`, `about 2023`, `2018 or later`, `June 2022 or earlier`.
 */
export function periodInWords({ from, to, dating }: Period): string {
  const isInferred = dating === 'inferred';
  if (from && to && from !== to) {
    const [start, end] = [formatDate(from), formatDate(to)];
    return isInferred ? `between ${start} and ${end}` : `${start} to ${end}`;
  }
  if (from && to) return isInferred ? `about ${formatDate(from)}` : formatDate(from);
  if (from) return isInferred ? `${formatDate(from)} or later` : `from ${formatDate(from)}`;
  if (to) return isInferred ? `${formatDate(to)} or earlier` : `until ${formatDate(to)}`;
  return 'not dated';
}
