import { formatDate } from '../dates.ts';
import { joinWords } from '../lists.ts';
import type { BankHoliday, BankHolidays } from './bankHolidays.ts';
import { dayAndMonth, dayInWords } from './days.ts';
import type { Day } from './days.ts';
import type { DueDate, Duration } from './dueDate.ts';
import type { LeftOut } from './workingDays.ts';

/** A due date as one sentence or two, in three pieces: the middle one is the answer. */
export interface DueDateInWords {
  before: string;
  due: string;
  after: string;
}

/** `15 working days`, `1 month`. */
export function durationInWords({ within, unit }: Duration): string {
  return `${within} ${unit.replace('-', ' ')}${within === 1 ? '' : 's'}`;
}

/**
 * `15 working days after Monday 21 December 2026: Thursday 14 January 2027. Left out: 3 weekends,
 * 25 December (Christmas Day), …`
 */
export function dueDateInWords(
  start: Day,
  duration: Duration,
  due: DueDate,
  calendar: BankHolidays,
): DueDateInWords {
  const length = durationInWords(duration);
  const before = `${length} after ${dayInWords(start)}: `;
  switch (due.kind) {
    case 'working-days':
      return { before, due: dayInWords(due.day), after: `. ${leftOutInWords(due.leftOut)}` };
    case 'calendar':
      return {
        before,
        due: dayInWords(due.day),
        after: due.isMonthEnd ? ', the last day of the month.' : '.',
      };
    case 'hours':
      return { before: `${length}: `, due: timeInWords(due.day, due.hoursMore), after: '.' };
    case 'not-known':
      return {
        before,
        due: 'not worked out',
        after: `. It ends after ${formatDate(calendar.until)}, and bank holidays are known until then.`,
      };
  }
}

function leftOutInWords({ restOfWeekend, weekends, bankHolidays }: LeftOut): string {
  const parts = [
    ...(restOfWeekend ? ['the rest of the weekend'] : []),
    ...(weekends > 0 ? [`${weekends} weekend${weekends === 1 ? '' : 's'}`] : []),
    ...bankHolidays.map(holidayInWords),
  ];
  return parts.length > 0 ? `Left out: ${joinWords(parts)}.` : 'Nothing is left out.';
}

function holidayInWords({ day, name, isSubstitute }: BankHoliday): string {
  return `${dayAndMonth(day)} (${isSubstitute ? `substitute day for ${name}` : name})`;
}

/** `by the same time on Tuesday 22 December 2026`. */
function timeInWords(day: Day, hoursMore: number): string {
  if (hoursMore === 0) return `by the same time on ${dayInWords(day)}`;
  const hours = durationInWords({ within: hoursMore, unit: 'hour' });
  return `by ${hours} after the same time on ${dayInWords(day)}`;
}
