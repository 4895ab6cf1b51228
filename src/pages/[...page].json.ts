import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../model/openData/dataFiles.ts';
import { getOpenData } from '../queries.ts';

export const getStaticPaths = (async () => {
  const { files, pageFiles } = await getOpenData();
  return [...files, ...pageFiles]
    .filter(({ path }) => path.endsWith('.json'))
    .map((file) => ({
      params: { page: file.path.slice(1, -'.json'.length) },
      props: { file },
    }));
}) satisfies GetStaticPaths;

/** Data for other programs: entries by type, by partnership and beside each page, and the schemas that describe them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(props.file.text(), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
