import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataOf, textOfFile } from '../model/openData/dataFiles.ts';
import type { DataFile } from '../model/openData/dataFiles.ts';
import { getHandbook } from '../queries.ts';

export const getStaticPaths = (async () => {
  const { files, pageFiles } = openDataOf(await getHandbook());
  return [...files, ...pageFiles]
    .filter(({ path }) => path.endsWith('.json'))
    .map((file) => ({
      params: { page: file.path.slice(1, -'.json'.length) },
      props: { file },
    }));
}) satisfies GetStaticPaths;

/** Data for other programs: entries by type, by partnership and beside each page, and the schemas that describe them. */
export const GET: APIRoute<{ file: DataFile }> = async ({ props }) =>
  new Response(textOfFile(await getHandbook(), props.file), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
