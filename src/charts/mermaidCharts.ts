import type { Handbook } from '../model/handbook.ts';
import { readChart } from './mermaid/cache.ts';
import type { ChartDefinition } from './mermaid/definition.ts';
import { procedureFlows } from './procedures/procedureFlow.ts';
import type { SiteChart } from './siteChart.ts';

/** Every chart that is drawn from Mermaid source made out of typed content. */
export function mermaidCharts(handbook: Handbook): ChartDefinition[] {
  return procedureFlows(handbook);
}

/** A chart that has been drawn before the pages were built. Throws when it has not. */
export function drawnChart(definition: ChartDefinition): SiteChart {
  const { id, title, description, mermaid } = definition;
  const named = [`accTitle: ${title}`, `accDescr: ${description}`];
  const [type = '', ...rest] = mermaid.split('\n');
  return {
    id,
    title,
    description,
    drawings: [{ size: 'any', svg: readChart(definition) }],
    mermaid: `${(mermaid.includes('accTitle') ? [type, ...rest] : [type, ...named, ...rest]).join('\n')}\n`,
  };
}
