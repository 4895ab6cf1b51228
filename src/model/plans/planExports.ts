import { ICalEventRepeatingFreq } from 'ical-generator';
import type { Interval } from '../../lib/calendar/frequency.ts';
import { calendarFile } from '../../lib/calendarFile.ts';
import type { CalendarEvent } from '../../lib/calendarFile.ts';
import { csvOf } from '../../lib/csv.ts';
import type { Column } from '../../lib/csv.ts';
import type { Entry } from '../handbook.ts';
import { formatDate } from '../../lib/dates.ts';
import { progressLabels } from '../labels.ts';
import type { PlanRow } from './planRows.ts';
import type { ProgressNoteView } from './progressView.ts';

/** Address and day of the site, for exported files. */
export interface ExportContext {
  /** Makes a whole web address from a path of the site. */
  toUrl: (path: string) => string;
  /** Day of the build, `YYYY-MM-DD`: the same build always gives the same bytes. */
  today: string;
}

/** A plan as comma-separated values, one activity a line, with a heading line. */
export function planAsCsv(rows: readonly PlanRow[], { toUrl }: ExportContext): string {
  const columns: Column<PlanRow>[] = [
    { heading: 'Priority', of: ({ priority }) => priority.title },
    { heading: 'Deliverable', of: ({ deliverable }) => deliverable },
    { heading: 'Activity', of: ({ activity }) => activity },
    { heading: 'Lead', of: ({ leads }) => leads.map(({ words }) => words).join('; ') },
    { heading: 'Due as the plan has it', of: ({ dueBy }) => dueBy },
    { heading: 'Due by day', of: ({ dueDays }) => dueDays.join('; ') },
    {
      heading: 'Dated outside the plan',
      of: ({ isOutsidePlan }) => (isOutsidePlan ? 'yes' : 'no'),
    },
    { heading: 'Measure', of: ({ measure }) => measure },
    ...(rows.some(({ progress }) => progress.notes.length > 0) ? progressColumns() : []),
    { heading: 'Address', of: ({ address }) => toUrl(address) },
  ];
  return csvOf(rows, columns);
}

/** How far each activity is, where documents say it: the status with its date, then all notes, the newest first. */
function progressColumns(): Column<PlanRow>[] {
  const noteInWords = ({ on, status, note, citations }: ProgressNoteView) => {
    const words = [...(status ? [`${progressLabels[status]}.`] : []), ...(note ? [note] : [])];
    const sources = citations.map(({ source }) => source.data.title).join('; ');
    return `${formatDate(on)}: ${words.join(' ')} (${sources})`;
  };
  return [
    {
      heading: 'Status',
      of: ({ progress: { status } }) => (status ? progressLabels[status.status] : ''),
    },
    // With a word before it, so that a spreadsheet keeps it as it is.
    {
      heading: 'Status as of',
      of: ({ progress: { status } }) => (status ? `as of ${formatDate(status.on)}` : ''),
    },
    { heading: 'Progress', of: ({ progress }) => progress.notes.map(noteInWords).join(' | ') },
  ];
}

/** True when a plan has something for a calendar: a date, or what comes back in spans of one length. */
export function hasCalendar(rows: readonly PlanRow[]): boolean {
  return rows.some(({ dueDays, repeats }) => dueDays.length + repeats.length > 0);
}

/**
 * The due dates of a plan as an iCalendar file: an all-day entry on the last day that each date covers, and for what comes
 * back one entry, repeated on the last day of each span until the plan ends. They leave the reader free that day. Two
 * builds with different days differ in the stamp only, and an entry keeps its UID when rows are added, moved or reworded,
 * and when its only date is corrected: a calendar then moves the entry and does not add another.
 */
export function planAsCalendar(
  plan: Entry<'plans'>,
  rows: readonly PlanRow[],
  { toUrl, today }: ExportContext,
): string {
  const head = { name: plan.data.title, kind: 'plan', today };
  return calendarFile(
    head,
    rows.flatMap((row) => eventsOf(row, toUrl)),
  );
}

function eventsOf(row: PlanRow, toUrl: ExportContext['toUrl']): CalendarEvent[] {
  const { priority, deliverable, activity, due } = row;
  const shared = {
    allDay: true,
    summary: `Due: ${activity || deliverable}`,
    url: toUrl(row.address),
  };
  const about = `${priority.title}. ${deliverable}. Due in the plan: ${due}.`;
  const repeats = row.repeats.map(({ days, interval, isMonthEnd }, index) => ({
    ...shared,
    id: `${row.id}/repeats${index > 0 ? `-${index + 1}` : ''}`,
    start: days[0],
    repeating: {
      ...inUnits(interval),
      count: days.length,
      ...(isMonthEnd && { byMonthDay: -1 }),
    },
    description: `${about} The plan gives no days: these are the last days of each span.`,
  }));
  const dueDays = row.dueDays.map((day) => ({
    ...shared,
    id: `${row.id}${row.dueDays.length > 1 ? `/${day}` : ''}`,
    start: day,
    description: about,
  }));
  return [...repeats, ...dueDays];
}

/** How an interval is written in a calendar; a year as twelve months, so that both end with a month. */
function inUnits({ count, unit }: Interval) {
  switch (unit) {
    case 'day':
      return { freq: ICalEventRepeatingFreq.DAILY, interval: count };
    case 'week':
      return { freq: ICalEventRepeatingFreq.WEEKLY, interval: count };
    case 'month':
      return { freq: ICalEventRepeatingFreq.MONTHLY, interval: count };
    case 'year':
      return { freq: ICalEventRepeatingFreq.MONTHLY, interval: count * 12 };
  }
}
