import type { Handbook } from '../model/handbook.ts';
import { namesOfBlock } from '../lib/chartSyntax.ts';
import { readChart } from './engine/mermaid/cache.ts';
import { widthOf } from './engine/svg/drawing.ts';
import type { ChartDefinition } from './engine/mermaid/definition.ts';
import { mermaidText } from './engine/mermaid/mermaidText.ts';
import { governanceCharts } from './governance/governanceCharts.ts';
import { rooms } from './engine/layout/rooms.ts';
import { measures } from './engine/layout/organisationMeasures.ts';
import { procedureFlows } from './procedures/procedureFlow.ts';
import type { SiteChart } from './siteChart.ts';

/** Every chart that is drawn from Mermaid source made out of typed content. */
export function mermaidCharts(handbook: Handbook): ChartDefinition[] {
  return [...governanceCharts(handbook), ...procedureFlows(handbook)];
}

/** A chart that has been drawn before the pages were built. Throws when it has not. */
export function drawnChart(definition: ChartDefinition): SiteChart {
  const { id, title, description, page, isInWords } = definition;
  return {
    id,
    title,
    description,
    drawings: drawingsOf(definition),
    ...(page !== undefined && { page }),
    ...(isInWords && { isInWords }),
    mermaid: namedSource(definition),
  };
}

function drawingsOf(definition: ChartDefinition): SiteChart['drawings'] {
  if (!definition.rooms) return [{ size: 'any', svg: readChart(definition) }];
  const drawings = definition.rooms.map((room) => ({
    size: room,
    svg: readChart(definition, room),
  }));
  const [widest] = drawings;
  const fitsPhones = widest && widthOf(widest.svg) <= rooms.narrow.width + 2 * measures.margin;
  return fitsPhones ? [{ ...widest, size: 'any' }] : drawings;
}

/** The source as it is offered for reuse: with title and description, which authors write themselves. */
export function namedSource({ title, description, mermaid }: ChartDefinition): string {
  const [type = '', ...rest] = mermaid.split('\n');
  const named = [`accTitle: ${mermaidText(title)}`, `accDescr: ${mermaidText(description)}`];
  const lines = namesOfBlock(mermaid).title ? [type, ...rest] : [type, ...named, ...rest];
  return `${lines.join('\n')}\n`;
}
