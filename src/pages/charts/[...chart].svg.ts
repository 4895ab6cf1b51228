import type { APIRoute } from 'astro';
import { svgFile } from '../../charts/chartFiles.ts';
import type { SiteChart } from '../../charts/siteChart.ts';
import { getCharts } from '../../queries.ts';

export async function getStaticPaths() {
  return (await getCharts()).map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

/** A chart as a picture to take away. */
export const GET: APIRoute<{ chart: SiteChart }> = ({ props }) =>
  new Response(svgFile(props.chart));
