import type { APIRoute, GetStaticPaths } from 'astro';
import { dataTables } from '../../model/openData/tables/dataTables.ts';
import { getHandbook } from '../../queries.ts';

export const getStaticPaths = (async () =>
  dataTables(await getHandbook()).map(({ name, csv }) => ({
    params: { table: name },
    props: { csv },
  }))) satisfies GetStaticPaths;

/** A table for a spreadsheet. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['csv']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
