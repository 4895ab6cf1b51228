/** `2018`, `2018-05` or `2018-05-14`: a date as exactly as it is known. */
export type PartialDate = string;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a year, a month or a day that exists in the calendar. */
export function isRealPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month = '01', dayOfMonth = '01'] = match;
  const iso = `${year}-${month}-${dayOfMonth}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}

/** First day that a partial date covers, as `YYYY-MM-DD`. */
export function firstDayOf(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date covers, as `YYYY-MM-DD`. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date}-${String(lastDay).padStart(2, '0')}`;
}

/** Last day of a period, for sorting: one without an end comes after all others. */
export function endOf(period: { to?: PartialDate | undefined } | undefined): string {
  return period?.to ? lastDayOf(period.to) : '9999';
}

/**
 * Negative when `a` lies wholly before `b`, positive when wholly after, 0 when they overlap.
 * 2018 and 2018-05 overlap, so neither is before the other.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (lastDayOf(a) < firstDayOf(b)) return -1;
  if (firstDayOf(a) > lastDayOf(b)) return 1;
  return 0;
}

/** Days from the first to the last, both included, as `YYYY-MM-DD`. */
export interface DaySpan {
  from: string;
  to: string;
}

/** The days that a partial date covers: all days of a month or of a year. */
export function spanOf(date: PartialDate): DaySpan {
  return { from: firstDayOf(date), to: lastDayOf(date) };
}

/** How exactly a date is known. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** `14 May 2018`, `May 2018` or `2018`. */
export function formatDate(date: PartialDate): string {
  return FORMATS[precisionOf(date)].format(new Date(`${firstDayOf(date)}T00:00:00Z`));
}

const FORMATS = {
  year: formatWith({}),
  month: formatWith({ month: 'long' }),
  day: formatWith({ month: 'long', day: 'numeric' }),
} as const;

// Made once: making a format takes a hundred times as long as using it.
function formatWith(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', ...options });
}

/** `on 31 March 2028`, `in March 2028`, `in 2028`. */
export function onDay(date: PartialDate): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${formatDate(date)}`;
}

/** The day after another, `YYYY-MM-DD`. */
export function dayAfter(date: PartialDate): string {
  const next = new Date(`${lastDayOf(date)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The moment at which clocks in England show a time, such as `09:30`, on a day. */
export function momentInEngland(day: string, time: string): Date {
  const summer = new Date(`${day}T${time}:00+01:00`);
  return clockInEngland.format(summer) === time ? summer : new Date(`${day}T${time}:00Z`);
}

/** What clocks in England show at a moment: `09:30`. */
export function timeInEngland(moment: Date): string {
  return clockInEngland.format(moment);
}

const clockInEngland = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day in England at a moment, as `YYYY-MM-DD`. */
export function dayInEngland(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(
    moment,
  );
}
