import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readChart, renderCharts } from '../../src/charts/engine/mermaid/cache.ts';
import { organisationMermaid } from '../../src/charts/governance/mermaidSource.ts';
import { aCardBlock, aChart } from '../helpers/organisation.ts';
import { chartOf } from './helpers/charts.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const small = chartOf('flowchart TB\n  a --> b');
const broken = (id: string) => chartOf('flowchart TB\n  a --> b\n  b --> [oops\n  c --> d', { id });

let cacheFolder: string;

beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'charts-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cacheFolder, { recursive: true });
});

describe('the chart cache', () => {
  it('draws a chart once and starts no browser after that', async () => {
    expect(await renderCharts([small], { cacheFolder })).toEqual({ rendered: 1, reused: 0 });

    vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
    expect(await renderCharts([small], { cacheFolder })).toEqual({ rendered: 0, reused: 1 });
    expect(readChart(small, undefined, cacheFolder)).toMatch(/^<svg .*<\/svg>$/s);
    expect(readdirSync(cacheFolder)).toHaveLength(1);
  });

  it.each(['title', 'description', 'mermaid'] as const)(
    'draws again after a change of %s',
    (field) => {
      const changed = { ...small, [field]: `${small[field]}\n` };
      expect(() => readChart(changed, undefined, cacheFolder)).toThrow('has not been rendered');
    },
  );

  it('draws on two pages what it draws on one, and says how much is missing before the browser starts', async () => {
    const charts = ['a', 'b', 'c'].map((name) => chartOf(`flowchart TB\n  ${name} --> z`));
    const other = mkdtempSync(join(tmpdir(), 'charts-'));
    const onStart = vi.fn();
    await renderCharts(charts, { cacheFolder, pages: 1, onStart });
    await renderCharts(charts, { cacheFolder: other, pages: 2 });
    expect(onStart).toHaveBeenCalledExactlyOnceWith(3);
    expect(readdirSync(other).toSorted()).toEqual(readdirSync(cacheFolder).toSorted());
    for (const chart of charts)
      expect(readChart(chart, undefined, other)).toBe(readChart(chart, undefined, cacheFolder));
    rmSync(other, { recursive: true });
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
    await renderCharts(charts, { cacheFolder });
    const changed = [charts[0]!, chartOf(organisation('Learning'), { rooms: ['wide', 'narrow'] })];
    expect(await renderCharts(changed, { cacheFolder })).toEqual({ rendered: 2, reused: 2 });
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

  it('reports every chart that cannot be drawn, with the place in its source, and keeps the others', async () => {
    const progress = vi.fn();
    const failure = renderCharts([broken('one'), small, broken('two')], {
      cacheFolder,
      onProgress: progress,
    });
    const { message } = await failure.then(
      () => new Error('nothing failed'),
      (error: Error) => error,
    );
    expect(message).toMatchInlineSnapshot(`
      "The chart "one" (from src/content/test/structure.yaml) could not be drawn, at line 3 of its source.
          2 |   a --> b
      >   3 |   b --> [oops
          4 |   c --> d
      Mermaid says: Parse error on line 3:
      ...B  a --> b  b --> [oops  c --> d
      ---------------------^
      Expecting 'AMP', 'COLON', 'PIPE', 'TESTSTR', 'DOWN', 'DEFAULT', 'NUM', 'COMMA', 'NODE_STRING', 'BRKT', 'MINUS', 'MULT', 'UNICODE_TEXT', got 'SQS'

      The chart "two" (from src/content/test/structure.yaml) could not be drawn, at line 3 of its source.
          2 |   a --> b
      >   3 |   b --> [oops
          4 |   c --> d
      Mermaid says: Parse error on line 3:
      ...B  a --> b  b --> [oops  c --> d
      ---------------------^
      Expecting 'AMP', 'COLON', 'PIPE', 'TESTSTR', 'DOWN', 'DEFAULT', 'NUM', 'COMMA', 'NODE_STRING', 'BRKT', 'MINUS', 'MULT', 'UNICODE_TEXT', got 'SQS'

      2 charts could not be drawn."
    `);
    expect(progress).toHaveBeenCalledTimes(3);
    expect(readChart(small, undefined, cacheFolder)).toContain('<svg');
  });
});
