import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../../src/chromium/browser.ts';
import { chartsInText } from '../../../../src/charts/blocks/chartBlock.ts';
import { mermaidText } from '../../../../src/charts/engine/mermaid/mermaidText.ts';
import { openRenderer, type Renderer } from '../../../../src/charts/engine/mermaid/render.ts';
import { rooms } from '../../../../src/charts/engine/layout/rooms.ts';
import type { RoomName } from '../../../../src/charts/engine/layout/rooms.ts';
import { organisationMermaid } from '../../../../src/charts/governance/mermaidSource.ts';
import { axeFaults } from '../../../helpers/axe.ts';
import { aBox, aCard, aCardBlock, aChart, hanging } from '../../../helpers/organisation.ts';
import { chartOf, governanceChart } from '../../../helpers/chartDefinitions.ts';
import {
  labelsOutsideTheirBox,
  openStrictPage,
  overlappingTexts,
  type StrictPage,
} from '../../../helpers/strictPage.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const roomNames = Object.keys(rooms) as RoomName[];
const LONG = 'Safeguarding-in-Education/Alternative-Provision/Elective-Home-Education Sub-group';

/** A made-up chart of everything that a chart can have. */
const everything = aChart({
  topsTitle: 'Safeguarding partners',
  tops: [
    hanging({
      kind: 'box',
      look: 'partner',
      title: 'Exampleton Council',
      cards: [
        aCard('Chief executive', { about: 'lead safeguarding partner', look: 'body' }),
        aCard("Director of children's services", { about: 'delegated partner', look: 'body' }),
      ],
    }),
    hanging({
      kind: 'card',
      card: aCard('Regional Board', { about: 'outside body', look: 'outside' }),
      branches: [],
    }),
  ],
  root: {
    ...aCardBlock('Partnership Board', aBox('Core groups', 'Neglect', LONG)),
    card: aCard('Partnership Board', { look: 'board', href: '/exampleton/groups/board/' }),
    branches: [
      hanging(aBox('Core groups', 'Neglect', LONG)),
      hanging(aCardBlock('Case Review Group'), 'dashed'),
      hanging(aCardBlock('Practice Forum'), 'thin'),
    ],
  },
  beside: [
    {
      kind: 'box',
      look: 'roles',
      title: 'Roles',
      cards: [
        aCard('Chair', { about: 'of the Partnership Board', look: 'role' }),
        aCard('Independent scrutineer', { about: '', look: 'role' }),
      ],
    },
  ],
  rest: [
    { kind: 'frame', title: 'Shared with neighbours', blocks: [aCardBlock('Child Death Panel')] },
  ],
});

let browser: Browser;
let renderer: Renderer;

beforeAll(async () => {
  [browser, renderer] = await Promise.all([launchBrowser(), openRenderer()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), renderer.close()]);
});

it('draws every character of a label, however long its words are', async () => {
  const words = `${'"<'.repeat(24)} https://example.org/a/b www.example.org team@example.org`;
  const drawn = await renderer.render(
    chartOf(`flowchart TB\n  accTitle: A\n  accDescr: B\n  a["\`${mermaidText(words)}\`"] --> b`),
  );
  const shown = await openStrictPage(browser, drawn);
  const text = await shown.page.locator('svg text').first().textContent();
  expect(text?.replaceAll(/\s/g, '')).toBe(words.replaceAll(' ', ''));
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
    const named = await shown.page.getByRole('group', { name: 'Reporting lines' }).count();
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
      "- group "Reporting lines Two boards and the groups they oversee.":
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
    expect(await axeFaults(page)).toEqual([]);
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

describe('a chart that is laid out for a room', () => {
  const chart = chartOf(organisationMermaid(everything, { title: 'All', description: 'All.' }));

  it.each(roomNames)('is no wider than the room: %s', async (room) => {
    const svg = await renderer.render(chart, room);
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(width).toBeLessThanOrEqual(rooms[room].width + 4);
    const { page } = await openStrictPage(browser, svg);
    expect(await page.evaluate(labelsOutsideTheirBox)).toEqual([]);
    expect(await page.evaluate(overlappingTexts)).toEqual([]);
  });

  it('breaks a long compound after its slashes and hyphens, and shows it whole', async () => {
    const svg = await renderer.render(chart, 'wide');
    const { page } = await openStrictPage(browser, svg);
    const lines = await page.$$eval('svg tspan', (spans) => spans.map((span) => span.textContent));
    const pieces = lines.filter((line) => /^(Safeguarding-|Alternative-|Elective-)/.test(line));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter((piece) => !/[-/ ]$|Sub-group$|\w$/.test(piece))).toEqual([]);
    expect(svg).not.toMatch(/[\u200b\u00a0]/);
  });

  it('draws lines that are stated solid, those that are suggested dashed, and others thin', async () => {
    const svg = await renderer.render(chart, 'wide');
    expect(svg.match(/<path [^>]*stroke-dasharray="5 5"/g)).toHaveLength(1);
    expect(svg.match(/<path (?![^>]*stroke-width)[^>]*>/g)).toHaveLength(1);
  });

  it('is refused when Mermaid does not know the layout, which it would replace in silence', async () => {
    const unknown = 'unknown' as RoomName;
    await expect(renderer.render(chart, unknown)).rejects.toThrow(
      /"test\/structure\/governance" \(from src\/content\/test\/structure\.yaml\).*another layout/s,
    );
  });

  it('is refused with its name when its lines lead round in a circle', async () => {
    const circle = chartOf('flowchart TB\na["A"]\nb["B"]\na --- b\nb --- a\n');
    await expect(renderer.render(circle, 'wide')).rejects.toThrow(
      /"test\/structure\/governance".*circle/s,
    );
  });
});

describe('a source that Mermaid cannot read', () => {
  const broken = 'flowchart TB\n  a --> b\n  b --> [oops\n  c --> d';

  it('is refused with its name, its file and the place in the source', async () => {
    await expect(renderer.render(chartOf(broken))).rejects.toThrow(
      `The chart "test/structure/governance" (from src/content/test/structure.yaml) could not be drawn, at line 3 of its source.
    2 |   a --> b
>   3 |   b --> [oops
    4 |   c --> d
Mermaid says: Parse error on line 3:`,
    );
  });

  it('is named with the line of the file, too, when it is a block in a text', async () => {
    const body = `## How\n\n\`\`\`mermaid\n${broken}\n\`\`\`\n`;
    const [chart] = chartsInText(body, 'src/content/luton/procedures/complaints.mdx', 21);
    await expect(renderer.render(chart!)).rejects.toThrow(
      /from src\/content\/luton\/procedures\/complaints\.mdx\) could not be drawn, at line 3 of its source, which is line 26 of the file\.\n.*\n> +3 \| +b --> \[oops/,
    );
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
