import type { APIRoute, GetStaticPaths } from 'astro';
import { wholeAddress } from '../../../lib/paths.ts';
import { all, entry } from '../../../model/handbook.ts';
import {
  datesOfTraining,
  trainingAsCalendar,
  trainingAsCsv,
} from '../../../model/site/trainingExports.ts';
import { getHandbook } from '../../../queries.ts';

export const getStaticPaths = (async () => {
  const handbook = await getHandbook();
  const owners = new Set(all(handbook, 'training').map(({ owner }) => owner));
  return [...owners].flatMap((partnership) => [
    { params: { partnership, file: 'training.csv' } },
    ...(datesOfTraining(handbook, partnership).length > 0
      ? [{ params: { partnership, file: 'events.ics' } }]
      : []),
  ]);
}) satisfies GetStaticPaths;

/** Training and events to take away: as a table for a spreadsheet, or as dates for a calendar. */
export const GET: APIRoute = async ({ params }) => {
  const handbook = await getHandbook();
  const partnership = entry(handbook, 'partnerships', params['partnership'] ?? '');
  return params['file'] === 'events.ics'
    ? new Response(trainingAsCalendar(handbook, partnership, wholeAddress), {
        headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
      })
    : new Response(trainingAsCsv(handbook, partnership.id, wholeAddress), {
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
      });
};
