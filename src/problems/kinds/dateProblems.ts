import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of dates, and of days that have or have not come. */
export const dateProblems = {
  'bad-date': kind<{ value: unknown; inCalendar: boolean; forms: string }>(
    'dates',
    ({ value, inCalendar }) =>
      `${quote(value)} is not a date ${inCalendar ? 'we can read' : 'in the calendar'}.`,
    ({ forms }) => `Write it as ${forms}.`,
  ),
  'day-in-future': kind<{ day: string; today: string }>(
    'dates',
    ({ day, today }) => `${day} has not come yet: today is ${today}.`,
    () => 'Write the day on which it was done.',
  ),
  'review-overdue': kind<{ day: string; field: 'reviewDue' | 'checked' }>(
    'dates',
    ({ day }) => `The entry was due to be checked again by ${day}.`,
    ({ field }) =>
      field === 'checked'
        ? 'Compare it with its source, then write the day on which you did as "checked".'
        : 'Compare it with its source, then write the next day for a review.',
    'warning',
  ),
};
