import type { APIRoute, GetStaticPaths } from 'astro';
import { wholeAddress } from '../../../lib/paths.ts';
import { addressOf } from '../../../model/addresses.ts';
import { all, entry } from '../../../model/handbook.ts';
import { hasCalendar, planAsCalendar, planAsCsv } from '../../../model/plans/planExports.ts';
import { planRows } from '../../../model/plans/planRows.ts';
import { getHandbook } from '../../../queries.ts';

export const getStaticPaths = (async () => {
  const handbook = await getHandbook();
  return all(handbook, 'plans').flatMap((plan) => {
    const rows = planRows(handbook, plan);
    const folder = addressOf(handbook, plan).split('/').slice(3).join('/');
    const formats = hasCalendar(rows) ? ['csv', 'ics'] : ['csv'];
    return (rows.length > 0 ? formats : []).map((format) => ({
      params: { partnership: plan.owner, file: `${folder}plan.${format}` },
      props: { planId: plan.id, format },
    }));
  });
}) satisfies GetStaticPaths;

/** A plan to take away: as a table for a spreadsheet, or as dates for a calendar. */
export const GET: APIRoute = async ({ props }) => {
  const handbook = await getHandbook();
  const plan = entry(handbook, 'plans', String(props['planId']));
  const rows = planRows(handbook, plan);
  const context = { toUrl: wholeAddress, today: handbook.today };
  return props['format'] === 'ics'
    ? new Response(planAsCalendar(plan, rows, context), {
        headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
      })
    : new Response(planAsCsv(rows, context), {
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
      });
};
