import { bankHolidays } from '../lib/calendar/bankHolidays.ts';
import { addMonths } from '../lib/calendar/days.ts';
import { formatDate } from '../lib/dates.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** The file that holds the bank holidays. It is no content, but somebody has to keep it too. */
const FILE = 'src/lib/calendar/bankHolidays.ts';

/** Bank holidays that are known for no more than a year ahead, or not even today. */
export function checkBankHolidays(today: string, { until } = bankHolidays): Problem[] {
  const args = { until: formatDate(until) };
  if (today > until) return [problemOf('bank-holidays-over', { file: FILE }, args)];
  if (addMonths(today, 12) >= until)
    return [problemOf('bank-holidays-end-soon', { file: FILE }, args)];
  return [];
}
