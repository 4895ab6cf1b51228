import { describe, expect, test } from 'vitest';
import { organisationSvg } from '../../../../src/charts/governance/draw.ts';
import {
  organisationSiteChart,
  rooms,
} from '../../../../src/charts/governance/organisationChart.ts';
import { aCard, aCardBlock, aChart, hanging } from '../../../helpers/organisation.ts';

const named = { id: 'luton/2023/structure', title: 'Who & "what"', description: 'Two <groups>.' };
const svgOf = (chart: Parameters<typeof aChart>[0]) =>
  organisationSvg(aChart(chart), named, rooms.wide);

describe('the drawing of an organisation chart', () => {
  test('has its name and description in title and desc, and nothing but text in them', () => {
    const svg = svgOf({ root: aCardBlock('Board') });
    expect(svg).toMatch(
      /<title[^>]*>Who &#38; &#34;what&#34;<\/title><desc[^>]*>Two &#60;groups&#62;\.<\/desc>/,
    );
    expect(svg).toMatch(/aria-labelledby="(\S+) (\S+)"/);
  });

  test('holds nothing that a content security policy blocks', () => {
    expect(svgOf({ root: aCardBlock('Board', aCardBlock('One')) })).not.toMatch(
      /<style|<script|\s(style|class|on\w+)=/,
    );
  });

  test('makes a card with an address a link, and no other', () => {
    const linked = {
      ...aCardBlock('Board'),
      card: aCard('Board', { href: '/luton/groups/board/' }),
    };
    const svg = svgOf({ root: { ...linked, branches: [hanging(aCardBlock('One'))] } });
    expect(svg.match(/<a /g)).toHaveLength(1);
    expect(svg).toContain('<a href="/luton/groups/board/"><rect');
  });

  test('draws what is only suggested dashed, and what is no reporting line thin', () => {
    const below = [
      hanging(aCardBlock('One'), 'dashed'),
      hanging(aCardBlock('Two'), 'thin'),
      hanging(aCardBlock('Three')),
    ];
    const svg = svgOf({ root: { ...aCardBlock('Board'), branches: below } });
    const looks = [...svg.matchAll(/<path [^>]*stroke-width="(\d)"( stroke-dasharray="5 5")?/g)];
    expect(looks.map(([, width, dash]) => [width, dash !== undefined])).toEqual([
      ['2', true],
      ['1', false],
      ['2', false],
    ]);
  });

  test('shows words of the content as they are, and lets none of them out', () => {
    const svg = svgOf({ root: aCardBlock('"><script>alert(1)</script> & <b>') });
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain('&#60;b&#62;');
  });
});

describe('an organisation chart of the site', () => {
  const chart = organisationSiteChart(named, aChart({ root: aCardBlock('Board') }));

  test('is drawn for a laptop, for a tablet and for a phone, the widest first', () => {
    expect(chart.drawings.map(({ size }) => size)).toEqual(['wide', 'medium', 'narrow']);
  });

  test('has no ids that two of its drawings share', () => {
    const ids = chart.drawings.flatMap(({ svg }) =>
      [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });
});
