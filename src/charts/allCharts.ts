import { governanceOf } from '../model/governance.ts';
import { all } from '../model/handbook.ts';
import type { Handbook } from '../model/handbook.ts';
import type { ChartDefinition } from './definition.ts';
import { governanceChart } from './governanceChart.ts';

/** Every chart of the site. A page may only show a chart that is listed here. */
export function allCharts(handbook: Handbook): ChartDefinition[] {
  return all(handbook, 'structures')
    .filter((structure) => governanceOf(handbook, structure.id).categories.length > 0)
    .map((structure) => governanceChart(handbook, structure));
}
