import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readChart, renderCharts } from '../../../../src/charts/engine/mermaid/cache.ts';
import { ChartError } from '../../../../src/charts/engine/mermaid/chartError.ts';
import type { Drawer, Renderer } from '../../../../src/charts/engine/mermaid/render.ts';
import { organisationMermaid } from '../../../../src/charts/governance/mermaidSource.ts';
import { aCardBlock, aChart } from '../../../helpers/organisation.ts';
import { chartOf } from '../../../helpers/chartDefinitions.ts';

const small = chartOf('flowchart TB\n  a --> b');
const broken = (id: string) => chartOf('flowchart TB\n  a --> b\n  b --> [oops', { id });

/** Takes the place of the browser: what it draws is the source itself. */
const open = vi.fn((pages: number): Promise<Renderer> => {
  const drawer: Drawer = {
    render: (chart) =>
      chart.mermaid.includes('[oops')
        ? Promise.reject(ChartError.for(chart, { message: 'Parse error on line 3:' }))
        : Promise.resolve(`<svg>${chart.mermaid}</svg>`),
  };
  const drawers = Array.from({ length: pages }, () => drawer);
  return Promise.resolve({ ...drawer, drawers, close: () => Promise.resolve() });
});

let cacheFolder: string;

beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'charts-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  open.mockClear();
  rmSync(cacheFolder, { recursive: true });
});

describe('the chart cache', () => {
  it('draws a chart once and starts no browser after that', async () => {
    expect(await renderCharts([small], { cacheFolder, open })).toEqual({ rendered: 1, reused: 0 });
    expect(await renderCharts([small], { cacheFolder, open })).toEqual({ rendered: 0, reused: 1 });
    expect(open).toHaveBeenCalledOnce();
    expect(readChart(small, undefined, cacheFolder)).toMatch(/^<svg>.*<\/svg>$/s);
    expect(readdirSync(cacheFolder)).toHaveLength(1);
  });

  it.each(['', '<svg>', '<svg onload="alert(1)"><script>alert(1)</script></svg>'])(
    'draws again what is damaged in the cache: %j',
    async (damage) => {
      await renderCharts([small], { cacheFolder, open });
      const [name = ''] = readdirSync(cacheFolder);
      writeFileSync(join(cacheFolder, name), damage);
      expect(() => readChart(small, undefined, cacheFolder)).toThrow('has not been rendered');
      expect(await renderCharts([small], { cacheFolder, open })).toMatchObject({ rendered: 1 });
      expect(readChart(small, undefined, cacheFolder)).toMatch(/^<svg>.*<\/svg>$/s);
    },
  );

  it.each(['title', 'description', 'mermaid'] as const)(
    'draws again after a change of %s',
    (field) => {
      const changed = { ...small, [field]: `${small[field]}\n` };
      expect(() => readChart(changed, undefined, cacheFolder)).toThrow('has not been rendered');
    },
  );

  it('draws on two pages what it draws on one, and says how much is missing before the browser starts', async () => {
    const charts = [...'abcdefghijkl'].map((name) => chartOf(`flowchart TB\n  ${name} --> z`));
    const other = mkdtempSync(join(tmpdir(), 'charts-'));
    const onStart = vi.fn(() => expect(open).not.toHaveBeenCalled());
    await renderCharts(charts, { cacheFolder, pages: 1, open, onStart });
    await renderCharts(charts, { cacheFolder: other, pages: 2, open });
    expect(onStart).toHaveBeenCalledExactlyOnceWith(12);
    expect(open.mock.calls).toEqual([[1], [2]]);
    expect(readdirSync(other).toSorted()).toEqual(readdirSync(cacheFolder).toSorted());
    for (const chart of charts)
      expect(readChart(chart, undefined, other)).toBe(readChart(chart, undefined, cacheFolder));
    rmSync(other, { recursive: true });
  });

  it('gets no second page ready for a few charts', async () => {
    const charts = [...'abc'].map((name) => chartOf(`flowchart TB\n  ${name} --> z`));
    await renderCharts(charts, { cacheFolder, pages: 2, open });
    expect(open.mock.calls).toEqual([[1]]);
  });

  it('draws again only the charts that show a changed group', async () => {
    const organisation = (group: string) =>
      organisationMermaid(aChart({ root: aCardBlock('Board', aCardBlock(group)) }), {
        title: 'Structure',
        description: 'Two groups.',
      });
    const charts = ['Neglect', 'Training'].map((group) =>
      chartOf(organisation(group), { rooms: ['wide', 'narrow'] }),
    );
    await renderCharts(charts, { cacheFolder, open });
    const changed = [charts[0]!, chartOf(organisation('Learning'), { rooms: ['wide', 'narrow'] })];
    expect(await renderCharts(changed, { cacheFolder, open })).toEqual({ rendered: 2, reused: 2 });
  });

  it('says what to do about a chart that has not been drawn', () => {
    expect(() => readChart(small, undefined, cacheFolder)).toThrow(
      'Chart "test/structure/governance" has not been rendered: run npm run build.',
    );
  });

  it('says what to install when there is no browser', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
    await expect(renderCharts([small], { cacheFolder })).rejects.toThrow(
      /Set CHROMIUM_PATH .* install Google Chrome/,
    );
  });

  it('reports every chart that cannot be drawn, once, and keeps the others', async () => {
    const onProgress = vi.fn();
    const failing = { ...broken('one'), rooms: ['wide', 'narrow'] as const };
    const failure = renderCharts([failing, small, broken('two')], {
      cacheFolder,
      open,
      onProgress,
    });
    const { message } = await failure.then(
      () => new Error('nothing failed'),
      (error: Error) => error,
    );
    expect(message.match(/The chart "\w+"/g)).toEqual(['The chart "one"', 'The chart "two"']);
    expect(message).toMatch(/2 charts could not be drawn\.$/);
    expect(onProgress).toHaveBeenCalledTimes(4);
    expect(readChart(small, undefined, cacheFolder)).toContain('<svg');
  });
});
