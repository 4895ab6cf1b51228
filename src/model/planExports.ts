import { stringify } from 'csv-stringify/sync';
import ical from 'ical-generator';
import type { Entry } from './handbook.ts';
import type { PlanRow } from './planRows.ts';

/** Where the site stands, for links in exported files. */
export interface ExportContext {
  /** Makes a whole web address from a path of the site. */
  toUrl: (path: string) => string;
  /** Day of the build, `YYYY-MM-DD`: the same build always gives the same bytes. */
  today: string;
}

/** A plan as comma-separated values, one activity a line, with a heading line. */
export function planAsCsv(rows: PlanRow[], { toUrl }: ExportContext): string {
  const records = rows.map((row) => [
    row.priority.title,
    row.deliverable,
    row.activity,
    row.leads.map(({ words }) => words).join('; '),
    row.due,
    row.dueDays.join('; '),
    row.isOutsidePlan ? 'yes' : 'no',
    row.measure,
    toUrl(row.address),
  ]);
  const columns = [
    'Priority',
    'Deliverable',
    'Activity',
    'Lead',
    'Due as the plan has it',
    'Due by day',
    'Dated outside the plan',
    'Measure',
    'Address',
  ];
  return stringify([columns, ...records], { escape_formulas: true });
}

/** The due dates of a plan as an iCalendar file: one all-day entry a date, on the last day it covers. */
export function planAsCalendar(
  plan: Entry<'plans'>,
  rows: PlanRow[],
  { toUrl, today }: ExportContext,
): string {
  const calendar = ical({ name: plan.data.title, prodId: '//safeguarding-handbook//plan//EN' });
  for (const [index, row] of rows.entries()) {
    for (const day of row.dueDays) {
      calendar.createEvent({
        id: `${plan.id}/${index}/${day}@safeguarding-handbook`,
        stamp: `${today}T00:00:00Z`,
        start: day,
        allDay: true,
        summary: `Due: ${row.activity || row.deliverable}`,
        description: `${row.priority.title}. ${row.deliverable}. Due in the plan: ${row.due}.`,
        url: toUrl(row.address),
      });
    }
  }
  return calendar.toString();
}
