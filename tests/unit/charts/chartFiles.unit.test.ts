import { describe, expect, test } from 'vitest';
import { handbook as site } from '../../../handbook.config.ts';
import { mermaidFile, svgFile } from '../../../src/charts/chartFiles.ts';
import type { SiteChart } from '../../../src/charts/siteChart.ts';

const { origin } = site;
const chartWith = (svg: string, mermaid = '', page?: string): SiteChart => ({
  id: 'luton/procedures/referral',
  title: 'Flow',
  description: 'One step.',
  drawings: [
    { size: 'wide', svg },
    { size: 'narrow', svg: '<svg>narrow</svg>' },
  ],
  mermaid,
  ...(page && { page }),
});

describe('a downloaded picture', () => {
  test('is the widest drawing, as an XML file', () => {
    expect(svgFile(chartWith('<svg>wide</svg>'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg>wide</svg>\n',
    );
  });

  test('has links that lead to the site from anywhere', () => {
    const svg =
      '<svg><a href="/luton/"><text>Board</text></a><a transform="x" href="#step-a"/></svg>';
    expect(svgFile(chartWith(svg, '', '/luton/procedures/referral/'))).toContain(
      `<a href="${origin}/luton/"><text>Board</text></a><a transform="x" href="${origin}/luton/procedures/referral/#step-a"/>`,
    );
  });

  test('keeps whole addresses, words and references to its own markers as they are', () => {
    const svg =
      '<svg><a href="https://www.example.org/"/><text>href="/luton/"</text><path marker-end="url(#a)"/></svg>';
    expect(svgFile(chartWith(svg, '', '/luton/'))).toContain(svg);
  });

  test('needs a drawing', () => {
    expect(() => svgFile({ ...chartWith(''), drawings: [] })).toThrow(/has no drawing/);
  });
});

describe('a downloaded source', () => {
  test('has whole addresses too, however the link is written', () => {
    const mermaid = [
      'flowchart TB',
      'a["`href "/not a link"`"]',
      'click a href "/luton/"',
      '  click b "/leicester/" "Tip"',
      'click c href "#step-c"',
      'click d href "https://www.example.org/"',
      '',
    ].join('\n');
    expect(mermaidFile(chartWith('', mermaid, '/luton/procedures/referral/'))).toBe(
      [
        'flowchart TB',
        'a["`href "/not a link"`"]',
        `click a href "${origin}/luton/"`,
        `  click b "${origin}/leicester/" "Tip"`,
        `click c href "${origin}/luton/procedures/referral/#step-c"`,
        'click d href "https://www.example.org/"',
        '',
      ].join('\n'),
    );
  });

  test('has no remarks of its author, which are not drawn', () => {
    const mermaid = 'flowchart TB\n  %% ask Ann\n  a["50 %% of all"] --> b\n%% and Ben';
    expect(mermaidFile(chartWith('', mermaid))).toBe('flowchart TB\n  a["50 %% of all"] --> b\n');
  });
});
