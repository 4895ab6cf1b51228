import { handbook as site } from '../../handbook.config.ts';
import type { Handbook } from '../model/handbook.ts';
import { figureCharts } from './figures/figureCharts.ts';
import { governanceCharts } from './governance/governanceCharts.ts';
import { planTimelines } from './timeline/planTimelines.ts';
import { levelsCharts } from './thresholds/levelsChart.ts';
import { drawnChart, mermaidCharts } from './mermaidCharts.ts';
import type { ChartDefinition } from './mermaid/definition.ts';
import type { SiteChart } from './siteChart.ts';

/** Every chart of the site: made from typed content, or written by authors in a text. */
export function siteCharts(handbook: Handbook, written: readonly ChartDefinition[]): SiteChart[] {
  return [
    ...governanceCharts(handbook),
    ...levelsCharts(handbook),
    ...figureCharts(handbook),
    ...planTimelines(handbook),
    ...[...mermaidCharts(handbook), ...written].map(drawnChart),
  ];
}

/** The widest drawing of a chart as a file that stands alone: its links lead to the site from anywhere. */
export function svgFile({ drawings: [widest], id }: SiteChart): string {
  if (!widest) throw new Error(`The chart "${id}" has no drawing.`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withFullAddresses(widest.svg)}\n`;
}

/** The Mermaid source of a chart as a file that stands alone. */
export function mermaidFile({ mermaid = '' }: SiteChart): string {
  return withFullAddresses(mermaid);
}

/** Addresses from the root of the site become whole ones. Those within a page stay as they are. */
function withFullAddresses(text: string): string {
  return text.replaceAll(/(?<=href=?\s?")\/(?!\/)/g, `${site.origin}/`);
}
