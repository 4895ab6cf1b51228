import { handbook as site } from '../../handbook.config.ts';
import type { Handbook } from '../model/handbook.ts';
import { figureCharts } from './reports/figureCharts.ts';
import { planTimelines } from './plans/planTimelines.ts';
import { levelsCharts } from './thresholds/levelsChart.ts';
import { drawnChart, mermaidCharts } from './mermaidCharts.ts';
import type { ChartDefinition } from './engine/mermaid/definition.ts';
import type { SiteChart } from './siteChart.ts';

/** A chart of the site, with its drawings or with the source that has been drawn. */
export type ListedChart = SiteChart | ChartDefinition;

/** Every chart of the site: made from typed content, or written by authors in a text. */
export function siteCharts(handbook: Handbook, written: readonly ChartDefinition[]): ListedChart[] {
  return [
    ...levelsCharts(handbook),
    ...figureCharts(handbook),
    ...planTimelines(handbook),
    ...mermaidCharts(handbook),
    ...written,
  ];
}

/** A chart with its drawings. Throws when it has not been drawn before the pages were built. */
export function withDrawings(chart: ListedChart): SiteChart {
  return 'drawings' in chart ? chart : drawnChart(chart);
}

/**
 * The widest drawing of a chart as its own file: its links lead to the site from anywhere.
 *
 * @throws when the chart has no drawing.
 */
export function svgFile({ drawings: [widest], id, page }: SiteChart): string {
  if (!widest) throw new Error(`The chart "${id}" has no drawing.`);
  const svg = widest.svg.replaceAll(
    /(<a\b[^>]* href=")([^"]*)/g,
    (_, before: string, address: string) => `${before}${wholeAddress(address, page)}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** The Mermaid source of a chart as a file that is complete in itself: what is drawn, without remarks of its author. */
export function mermaidFile({ mermaid = '', page }: SiteChart): string {
  return mermaid
    .replaceAll(/^[^\S\n]*%%(?!\{).*(?:\n|$)/gm, '')
    .replaceAll(
      /^(\s*click\s+\S+\s+(?:href\s+)?")([^"]*)/gm,
      (_, before: string, address: string) => `${before}${wholeAddress(address, page)}`,
    );
}

/** An address that leads to the same place from anywhere. */
function wholeAddress(address: string, page: string | undefined): string {
  if (address.startsWith('#') && page !== undefined) return `${site.origin}${page}${address}`;
  return /^\/(?!\/)/.test(address) ? `${site.origin}${address}` : address;
}
