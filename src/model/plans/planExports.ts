import ical, { ICalEventTransparency } from 'ical-generator';
import { csvOf } from '../../lib/csv.ts';
import type { Column } from '../../lib/csv.ts';
import type { Entry } from '../handbook.ts';
import { formatDate } from '../../lib/dates.ts';
import { progressLabels } from '../labels.ts';
import type { PlanRow } from './planRows.ts';
import type { ProgressNoteView } from './progress.ts';

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

/**
 * The due dates of a plan as an iCalendar file: one all-day entry a date, on the last day it covers, which leaves the reader
 * free that day. Two builds with different days differ in the stamp only, and an entry keeps its UID when rows are added,
 * moved or reworded, and when its only date is corrected: a calendar then moves the entry and does not add another.
 */
export function planAsCalendar(
  plan: Entry<'plans'>,
  rows: readonly PlanRow[],
  { toUrl, today }: ExportContext,
): string {
  const calendar = ical({ name: plan.data.title, prodId: '//safeguarding-handbook//plan//EN' });
  for (const row of rows) {
    for (const day of row.dueDays) {
      calendar.createEvent({
        id: `${row.id}${row.dueDays.length > 1 ? `/${day}` : ''}@safeguarding-handbook`,
        stamp: `${today}T00:00:00Z`,
        start: day,
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: `Due: ${row.activity || row.deliverable}`,
        description: `${row.priority.title}. ${row.deliverable}. Due in the plan: ${row.due}.`,
        url: toUrl(row.address),
      });
    }
  }
  // The library leaves out the end of the last line, without which some calendars refuse the file.
  return `${calendar.toString()}\r\n`;
}
