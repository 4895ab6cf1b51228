import type { APIRoute } from 'astro';
import { posterAreas, posterStyles } from '../../../model/contacts/posters.ts';
import { getHandbook } from '../../../queries.ts';

/** The styles that put the chosen areas on a poster, one rule for each area. */
export const GET: APIRoute = async () => {
  const areas = posterAreas(await getHandbook());
  return new Response(`${posterStyles(areas.map(({ id }) => id))}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
