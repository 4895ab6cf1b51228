import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../src/chromium/browser.ts';
import { mermaidText } from '../../src/charts/engine/mermaid/mermaidText.ts';
import { openRenderer, type Renderer } from '../../src/charts/engine/mermaid/render.ts';
import { chartOf, governanceChart } from './helpers/charts.ts';
import {
  labelsOutsideTheirBox,
  openStrictPage,
  overlappingTexts,
  type StrictPage,
} from './helpers/strictPage.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let browser: Browser;
let renderer: Renderer;

beforeAll(async () => {
  [browser, renderer] = await Promise.all([launchBrowser(), openRenderer()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), renderer.close()]);
});

describe('a governance chart', () => {
  let svg: string;
  let shown: StrictPage;

  beforeAll(async () => {
    svg = await renderer.render(governanceChart);
    shown = await openStrictPage(browser, svg);
  });

  it('holds nothing that a content security policy blocks', () => {
    expect(svg).not.toMatch(
      /<style|<script|<foreignObject|\s(style|class|on\w+)=|target=|tabindex=|@import|@font-face/i,
    );
    expect(shown.complaints).toEqual([]);
  });

  it('has a name, a description and its natural size', async () => {
    const named = await shown.page.getByRole('group', { name: 'Who reports to whom' }).count();
    expect(named).toBe(1);
    const { title, description } = governanceChart;
    expect(svg).toContain(`>${title}</title>`);
    expect(svg).toContain(`>${description}</desc>`);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(svg).toMatch(new RegExp(`viewBox="\\S+ \\S+ ${width} ${height}"`));
  });

  it('is no wider than the page on a desktop', () => {
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(1120);
  });

  it('keeps every label inside its box and off other labels', async () => {
    expect(await shown.page.evaluate(labelsOutsideTheirBox)).toEqual([]);
    expect(await shown.page.evaluate(overlappingTexts)).toEqual([]);
  });

  it('links groups, in the order of the source, by their whole label', async () => {
    expect(await shown.page.locator('svg').ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "Who reports to whom Two boards and the groups they oversee.":
        - text: Central Bedfordshire Council Bedfordshire Clinical Commissioning Group Bedfordshire Police Core groups Priority groups Other groups Named outside the chart Senior Management Team (CMT) Children's Services Overview and Scrutiny Committee Executive Committee governance body BCCG Governing Board governance body PEEL Board governance body
        - link "Central Bedfordshire Children's Leadership Board board":
          - /url: /central-bedfordshire/groups/leadership-board/
        - link "Central Bedfordshire Safeguarding Children Strategic Board board, meets 4 times a year":
          - /url: /central-bedfordshire/groups/strategic-board/
        - link "Central Bedfordshire Case Review Group meets 12 times a year":
          - /url: /central-bedfordshire/groups/case-review-group/
        - link "Pan Bedfordshire Co-ordinating Group meets 6 times a year":
          - /url: /pan-bedfordshire/groups/co-ordinating-group/
        - text: Learning and Improvement and Training Group subgroup Policies and Procedures Group subgroup Voice of the Child Group subgroup Pan Bedfordshire Performance Group subgroup Central Bedfordshire Performance Group meets 4 times a year Neglect Group meets 6 times a year Technology Group subgroup Young People's Mental Health Group subgroup Strategic CSE and Missing Group subgroup CSE and Missing Operational (CSEM) subgroup Harmful Practices Meeting meeting Safer Borders Meeting meeting Child Death Overview Panel panel Strategic Leaders of Children's Services Group meets 4 times a year ICON conversation meets once a year"
    `);
  });

  it('lets the keyboard reach its links', async () => {
    await shown.page.keyboard.press('Tab');
    const focused = await shown.page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe('/central-bedfordshire/groups/leadership-board/');
  });

  it('has no small print', async () => {
    const sizes = await shown.page.$$eval('svg tspan', (lines) =>
      lines.map((line) => getComputedStyle(line).fontSize),
    );
    expect(Math.min(...sizes.map(Number.parseFloat))).toBeGreaterThanOrEqual(14);
  });

  it('shows lines that are only inferred as dashed, and what feeds in with an arrow', () => {
    expect(svg.match(/<path [^>]*stroke-dasharray="5 5"/g)).toHaveLength(3);
    const [, id] = /marker-end="url\(#([^)]+)\)"/.exec(svg) ?? [];
    expect(svg).toContain(`<marker id="${id}"`);
  });

  it('satisfies axe', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><title>Chart</title><main><h1>Chart</h1>${svg}</main></html>`,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html }))).toEqual([]);
    await context.close();
  });

  it('comes out the same from another browser', async () => {
    const other = await openRenderer();
    try {
      expect(await other.render(governanceChart)).toBe(svg);
    } finally {
      await other.close();
    }
  });
});

describe('any text in a label', () => {
  const hostile = '"><script>alert(1)</script> & <b>';
  const awkward = [
    "Children's & Young People's",
    '“Quoted” – 50% of £1; a/b',
    '1. No list',
    '- nor this',
    '*a* _b_ `c` #35; ~~d~~',
  ];
  const label = (...lines: string[]) => `"\`${lines.map(mermaidText).join('\n  ')}\`"`;

  it('is shown as it is, inside its box', async () => {
    const svg = await renderer.render(
      chartOf(
        `flowchart TB
  a[${label(hostile)}]
  b[${label(...awkward)}]
  c[${label('Donaudampfschifffahrtsgesellschaftskapitänsmütze')}]
  d{${label('Is the child', 'in danger?')}}
  a -->|"${mermaidText('yes, "so" & so')}"| b
  b --> c
  b --> d
  click b href "/b/"`,
        { title: hostile, description: hostile },
      ),
    );
    const { page, complaints } = await openStrictPage(browser, svg);
    const lines = await page.$$eval('svg tspan', (spans) => spans.map((span) => span.textContent));
    expect(lines).toEqual(
      expect.arrayContaining([hostile, ...awkward, 'Is the child', 'yes, "so" & so']),
    );
    expect(await page.getByRole('link', { name: awkward.join(' '), exact: true }).count()).toBe(1);
    expect(await page.evaluate(labelsOutsideTheirBox)).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('a link that runs a script', () => {
  it('is not kept', async () => {
    const svg = await renderer.render(
      chartOf('flowchart TB\n  a --> b\n  click a href "javascript:alert(1)"'),
    );
    expect(svg).not.toContain('javascript:');
  });
});

describe('two charts on one page', () => {
  it('share no ids', async () => {
    const sources = ['flowchart TB\n  a --> b', 'flowchart TB\n  a --> c'];
    const ids = [];
    for (const source of sources) {
      const svg = await renderer.render(chartOf(source));
      ids.push(...[...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    }
    expect(new Set(ids).size).toBe(ids.length);
  });
});
