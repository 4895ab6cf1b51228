import { formatDate } from '../dates.ts';
import { joinWords } from '../lists.ts';
import { capitalised } from '../text.ts';
import type { BankHoliday, BankHolidays } from './bankHolidays.ts';
import { dayAndMonth, dayInWords } from './days.ts';
import type { Day } from './days.ts';
import { dayAgain } from './dueDate.ts';
import type { DueDate, NotComputed } from './dueDate.ts';
import { frequencyInWords } from './frequency.ts';
import { durationInWords, timescaleInWords } from './timeLimit.ts';
import type { TimeLimit } from './timeLimit.ts';
import type { LeftOut } from './workingDays.ts';

/** A due date as one sentence or two, in three pieces: the middle one is the answer. */
export interface DueDateInWords {
  before: string;
  due: string;
  after: string;
}

/**
 * `15 working days after Monday 21 December 2026: Thursday 14 January 2027. Left out: 3 weekends,
 * 25 December (Christmas Day), …`
 */
export function dueDateInWords(
  start: Day,
  limit: TimeLimit,
  due: DueDate,
  calendar: BankHolidays,
): DueDateInWords {
  const before = `${lengthInWords(start, limit)}: `;
  switch (due.kind) {
    case 'working-days':
      return {
        before,
        due: dayInWords(due.day),
        after: `. ${leftOutInWords(due.leftOut)}${againInWords(due.day, limit)}`,
      };
    case 'calendar':
      return {
        before,
        due: dayInWords(due.day),
        after: `${due.isMonthEnd ? ', the last day of the month.' : '.'}${againInWords(due.day, limit)}`,
      };
    case 'hours':
      return {
        before: limit.before === undefined ? `${durationInWords(limit)}: ` : before,
        due: timeInWords(due.day, due.hoursMore),
        after: `.${againInWords(due.day, limit)}`,
      };
    case 'not-known':
      return { before, due: 'not worked out', after: `. ${outsideInWords(calendar, limit)}` };
    case 'not-computed':
      return { before, due: 'not worked out', after: `. ${WHY_NOT[due.why]}` };
  }
}

/** Why no due day is worked out, and what to do instead. */
export const WHY_NOT: Record<NotComputed, string> = {
  minutes: 'Count the minutes from the time it happens.',
  'school-days':
    'School holidays differ from school to school. Count with the school’s own calendar.',
  'half-days': 'Half days depend on the time it happens.',
  'no-start': 'What the time is counted from is not stated. Ask the service, and do not wait.',
  'no-working-day': 'The day is not a working day. Ask the service whether the next one counts.',
};

function lengthInWords(start: Day, limit: TimeLimit): string {
  const day = dayInWords(start);
  if (limit.before !== undefined) return `${durationInWords(limit)} before ${day}`;
  if (limit.endOfDay || limit.within === 0) return afterInWords(limit, day);
  return `${durationInWords(limit)} after ${day}`;
}

/** `The same working day as Monday …`, `The end of the next working day after Monday …`. */
function afterInWords(limit: TimeLimit, day: string): string {
  const words = timescaleInWords({ ...limit, after: day, then: undefined });
  return capitalised(words.replace(/^(?:on|by) /, ''));
}

function againInWords(day: Day, { then }: TimeLimit): string {
  if (!then) return '';
  const again = dayAgain(day, then);
  return ` Then ${frequencyInWords(then)}${again ? `: next by ${dayInWords(again)}` : ''}.`;
}

function outsideInWords(calendar: BankHolidays, { before }: TimeLimit): string {
  return before === undefined
    ? `It ends after ${formatDate(calendar.until)}, and bank holidays are known until then.`
    : `Bank holidays are known from ${formatDate(calendar.from)} to ${formatDate(calendar.until)}.`;
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
