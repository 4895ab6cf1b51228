import type { APIRoute } from 'astro';
import { svgFile, withDrawings } from '../../charts/chartFiles.ts';
import type { ListedChart } from '../../charts/chartFiles.ts';
import { getCharts } from '../../queries.ts';

export async function getStaticPaths() {
  return (await getCharts()).map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

/** A chart as a picture to take away. */
export const GET: APIRoute<{ chart: ListedChart }> = ({ props }) =>
  new Response(svgFile(withDrawings(props.chart)));
