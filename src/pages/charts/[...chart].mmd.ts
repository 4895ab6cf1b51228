import type { APIRoute } from 'astro';
import { mermaidFile } from '../../charts/chartFiles.ts';
import type { SiteChart } from '../../charts/siteChart.ts';
import { getCharts } from '../../queries.ts';

export async function getStaticPaths() {
  return (await getCharts())
    .filter(({ mermaid }) => mermaid !== undefined)
    .map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

/** The Mermaid source of a chart, for reuse. */
export const GET: APIRoute<{ chart: SiteChart }> = ({ props }) =>
  new Response(mermaidFile(props.chart));
