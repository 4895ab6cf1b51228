import { readFileSync } from 'node:fs';
import type { ChartDefinition } from '../../src/charts/engine/mermaid/definition.ts';

/** A chart with the given Mermaid source. */
export function chartOf(mermaid: string, changes: Partial<ChartDefinition> = {}): ChartDefinition {
  return {
    id: 'test/structure/governance',
    entry: 'src/content/test/structure.yaml',
    title: 'Reporting lines',
    description: 'Two boards and the groups they oversee.',
    mermaid,
    ...changes,
  };
}

/** The governance chart of a whole partnership. */
export const governanceChart = chartOf(
  readFileSync(new URL('../fixtures/governance.mmd', import.meta.url), 'utf8'),
);
