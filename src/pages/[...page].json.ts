import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenData } from '../queries.ts';

export const getStaticPaths = (async () => {
  const { files, pageFiles } = await getOpenData();
  return [...files, ...pageFiles]
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, text }) => ({
      params: { page: path.slice(1, -'.json'.length) },
      props: { text },
    }));
}) satisfies GetStaticPaths;

/** Data for other programs: entries by type, by partnership and beside each page, and the schemas that describe them. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
