import { describe, expect, it, vi } from 'vitest';
import { chartsInText } from '../../../../src/charts/blocks/chartBlock.ts';
import { readChart, renderCharts } from '../../../../src/charts/engine/mermaid/cache.ts';
import { openRenderer } from '../../../../src/charts/engine/mermaid/render.ts';
import { mermaidCharts, namedSource } from '../../../../src/charts/mermaidCharts.ts';
import { buildHandbook } from '../../../../src/model/handbook.ts';
import { isDeep } from '../../../helpers/depth.ts';
import { realContent } from '../../../helpers/realContent.ts';
import { chartOf } from '../../../helpers/chartDefinitions.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const { content, entries } = await realContent();
const handbook = buildHandbook(content, '2026-11-21');
const written = entries.flatMap(({ body, file, bodyLine }) => chartsInText(body, file, bodyLine));
const drawn = [...mermaidCharts(handbook), ...written];

/** Every source that the site offers for download, by the name of its chart. */
const sources = drawn.map((chart) => ({ id: chart.id, source: namedSource(chart) }));

/** One source of each kind of chart; in a deep test all of them. */
const toDraw = isDeep
  ? sources
  : sources.filter(
      ({ id }, index) => sources.findIndex((other) => kindOf(other.id) === kindOf(id)) === index,
    );

describe('the Mermaid source of every chart of the site', () => {
  it('is there', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(written.length).toBeGreaterThan(0);
  });

  it('has its own title and description', () => {
    const unnamed = sources.filter(
      ({ source }) => !/^\s*accTitle: \S/m.test(source) || !/^\s*accDescr(: \S| \{)/m.test(source),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('is drawn with all its links', async () => {
    // Takes the drawings of the build, where there was one.
    await renderCharts(drawn);
    const odd = drawn.filter(
      (chart) => linksOf(readChart(chart, chart.rooms?.[0])) !== clicksOf(chart.mermaid),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('is accepted by Mermaid with its title and description', async () => {
    const renderer = await openRenderer();
    try {
      for (const { id, source } of toDraw)
        expect(linksOf(await renderer.render(chartOf(source, { id }))), id).toBe(clicksOf(source));
    } finally {
      await renderer.close();
    }
  });
});

/** What a chart shows, by its name; the name itself for a kind that is not known here. */
function kindOf(id: string): string {
  const parts = id.split('/');
  return (
    ['place', 'shared', 'structure', 'procedures', 'blocks'].find((kind) => parts.includes(kind)) ??
    id
  );
}

const linksOf = (svg: string) => [...svg.matchAll(/<a /g)].length;

const clicksOf = (source: string) => [...source.matchAll(/^\s*click /gm)].length;
