import { dayInEngland, isRealPartialDate } from './dates.ts';

/**
 * The day that "current", "ended" and "overdue" are worked out for, as `YYYY-MM-DD`:
 * HANDBOOK_TODAY when it is set, otherwise the day in England at `now`.
 * Throws when HANDBOOK_TODAY is no day.
 */
export function buildDay(env: Record<string, string | undefined>, now: Date): string {
  const wanted = env['HANDBOOK_TODAY'];
  if (!wanted) return dayInEngland(now);
  if (wanted.length !== 10 || !isRealPartialDate(wanted)) {
    throw new Error(`HANDBOOK_TODAY is "${wanted}". Write a day such as 2026-11-21.`);
  }
  return wanted;
}
