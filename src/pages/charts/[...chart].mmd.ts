import type { APIRoute } from 'astro';
import { mermaidFile, withDrawings } from '../../charts/chartFiles.ts';
import type { ListedChart } from '../../charts/chartFiles.ts';
import { getCharts } from '../../queries.ts';

export async function getStaticPaths() {
  return (await getCharts())
    .filter(({ mermaid }) => mermaid !== undefined)
    .map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

/** The Mermaid source of a chart, for reuse. */
export const GET: APIRoute<{ chart: ListedChart }> = ({ props }) =>
  new Response(mermaidFile(withDrawings(props.chart)));
