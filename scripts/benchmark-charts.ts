import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChartDefinition } from '../src/charts/engine/mermaid/definition.ts';
import { renderCharts } from '../src/charts/engine/mermaid/cache.ts';
import { governanceCharts } from '../src/charts/governance/governanceCharts.ts';
import { buildDay } from '../src/lib/buildDay.ts';
import { readContent } from '../src/loader/readContent.ts';
import { buildHandbook } from '../src/model/handbook.ts';

/** As many structures and places of groups as a site of 130 partnerships has, made of those that there are. */
const STRUCTURES = 130;
const PLACES = 1150;

const { content } = await readContent('src/content');
const charts = governanceCharts(buildHandbook(content, buildDay(process.env, new Date())));

/** This many charts, each with a name that no other has, so that each is drawn. */
function many(kind: string, count: number): ChartDefinition[] {
  const some = charts.filter(({ id }) => id.endsWith(kind));
  return Array.from({ length: count }, (_, index) => {
    const chart = some[index % some.length]!;
    return { ...chart, id: `${chart.id}/${index}`, title: `${chart.title} ${index}` };
  });
}

const all = [...many('/structure', STRUCTURES), ...many('/place', PLACES)];
for (const pages of [1, 2]) {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'charts-benchmark-'));
  for (const state of ['cold', 'warm']) {
    const start = performance.now();
    const { rendered, reused } = await renderCharts(all, { cacheFolder, pages });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(
      `${pages} ${pages === 1 ? 'page' : 'pages'}, ${state}: ${seconds} s, ${rendered} drawn, ${reused} found\n`,
    );
  }
  rmSync(cacheFolder, { recursive: true });
}
