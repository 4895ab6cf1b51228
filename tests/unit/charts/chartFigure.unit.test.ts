import { describe, expect, test } from 'vitest';
import { chartOnRequest } from '../../../src/charts/chartOnRequest.ts';
import { chartFigure } from '../../../src/charts/chartFigure.ts';
import type { SiteChart } from '../../../src/charts/siteChart.ts';
import {
  attribute,
  elements,
  parsePiece,
  textOf,
  theElement,
  withClass,
} from '../../helpers/dom.ts';

const svg = (width: number) => `<svg width="${width}" height="100"><text>Words</text></svg>`;
const chart = (more: Partial<SiteChart> = {}): SiteChart => ({
  id: 'luton/2023/structure',
  title: 'Structure of "Luton"',
  description: 'Two groups & a board.',
  drawings: [
    { size: 'wide', svg: svg(1000) },
    { size: 'medium', svg: svg(600) },
    { size: 'narrow', svg: svg(272) },
  ],
  mermaid: 'flowchart TB\n',
  ...more,
});
const figureOf = (more: Partial<SiteChart> = {}, caption?: string) =>
  theElement(parsePiece(chartFigure(chart(more), caption)), 'figure');
const links = (more: Partial<SiteChart> = {}) => elements(figureOf(more), 'a');

describe('the figure of a chart', () => {
  test('has its description as caption, or what the page says instead', () => {
    const captionOf = (figure: ReturnType<typeof figureOf>) =>
      textOf(withClass(figure, 'app-chart__caption')[0]!);
    expect(captionOf(figureOf())).toBe('Two groups & a board.');
    expect(captionOf(figureOf({}, 'Source: <b>'))).toBe('Source: <b>');
  });

  test('scrolls in a region that has the name of the chart and that the keyboard reaches', () => {
    const region = theElement(figureOf(), 'section');
    expect([attribute(region, 'aria-label'), attribute(region, 'tabindex')]).toEqual([
      'Structure of "Luton"',
      '0',
    ]);
  });

  test('has no region to scroll when every drawing fits a phone', () => {
    const small = figureOf({ drawings: [{ size: 'any', svg: svg(400) }] });
    expect(elements(small, 'section')).toEqual([]);
    expect(attribute(small, 'class')).toContain('app-chart--small');
  });

  test('scrolls on a phone where its text would be too small to read there', () => {
    const withText = svg(390).replace('</svg>', '<text font-size="15">Ring</text></svg>');
    const chart = figureOf({ drawings: [{ size: 'any', svg: withText }] });
    expect(attribute(chart, 'class')).not.toContain('app-chart--small');
  });

  test('has each drawing in its own part, so that one is shown', () => {
    expect(
      withClass(figureOf(), 'app-chart__drawing').map((part) => attribute(part, 'class')),
    ).toEqual([
      'app-chart__drawing app-chart__drawing--wide app-chart__drawing--fits',
      'app-chart__drawing app-chart__drawing--medium app-chart__drawing--fits',
    ]);
  });

  test('leaves out on a phone what a phone shows on request', () => {
    expect(attribute(figureOf(), 'class')).toContain('app-not-on-phones');
    const { mermaid, ...ofFigures } = chart();
    expect(mermaid).toBeDefined();
    const shown = parsePiece(chartFigure(ofFigures));
    expect(withClass(shown, 'app-not-on-phones')).toEqual([]);
    expect(withClass(shown, 'app-chart__drawing--narrow')).toHaveLength(1);
  });

  test('is left out on a phone when it is too large for one and its page says the same in words', () => {
    const large = { drawings: [{ size: 'any' as const, svg: svg(700) }], isInWords: true };
    expect(attribute(figureOf(large), 'class')).toContain('app-not-on-phones');
    expect(withClass(figureOf({ ...large, isInWords: false }), 'app-not-on-phones')).toEqual([]);
  });

  test('is left out on paper when a sheet makes it too small to read and its page says the same in words', () => {
    const flow = (height: number, isInWords: boolean) => {
      const drawing = `<svg width="500" height="${height}"><text font-size="14">Ring</text></svg>`;
      return attribute(figureOf({ drawings: [{ size: 'any', svg: drawing }], isInWords }), 'class');
    };
    expect(flow(1200, true)).toContain('app-not-on-paper');
    expect(flow(1000, true)).not.toContain('app-not-on-paper');
    expect(flow(1200, false)).not.toContain('app-not-on-paper');
  });

  test('has sheets for paper that show a drawing from top to bottom, without a gap', () => {
    const cut = svg(600).replace('<svg ', '<svg id="drawing" data-cuts="40 70" ');
    const sheets = withClass(
      figureOf({ drawings: [{ size: 'medium', svg: cut }] }),
      'app-chart__sheet',
    );
    const parts = sheets.map((sheet) => attribute(sheet, 'viewbox') ?? attribute(sheet, 'viewBox'));
    expect(parts).toEqual(['0 0 600 40', '0 40 600 30', '0 70 600 30']);
  });

  test('lets a drawing scroll that would have too small a text when it shrinks', () => {
    const wide = figureOf({ drawings: [{ size: 'any', svg: svg(1400) }] });
    expect(withClass(wide, 'app-chart__drawing--fits')).toEqual([]);
  });

  test('offers the picture and the source, each named after the chart', () => {
    expect(links().map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      ['/charts/luton/2023/structure.svg', 'picture (SVG) of Structure of "Luton"'],
      ['/charts/luton/2023/structure.mmd', 'Mermaid source of Structure of "Luton"'],
    ]);
    expect(links().map((link) => attribute(link, 'download'))).toEqual([
      'luton-2023-structure.svg',
      'luton-2023-structure.mmd',
    ]);
  });

  test('offers no source where there is none', () => {
    const { mermaid, ...withoutSource } = chart();
    expect(mermaid).toBeDefined();
    const figure = parsePiece(chartFigure(withoutSource));
    expect(elements(figure, 'a')).toHaveLength(1);
  });

  test('has no style and no script', () => {
    expect(chartFigure(chart()) + chartOnRequest(chart())).not.toMatch(
      /<style|<script|\s(style|on\w+)=/,
    );
  });
});

describe('the chart that a phone shows on request', () => {
  const details = theElement(parsePiece(chartOnRequest(chart())), 'details');

  test('is closed until it is asked for, and is for phones alone', () => {
    expect(attribute(details, 'open')).toBeUndefined();
    expect(attribute(details, 'class')).toContain('app-only-on-phones');
    expect(textOf(theElement(details, 'summary'))).toBe('Show the chart: Structure of "Luton"');
  });

  test('is the drawing that the figure does not have, with the same caption and files', () => {
    const drawings = withClass(details, 'app-chart__drawing');
    expect(drawings.map((drawing) => attribute(drawing, 'class'))).toEqual([
      'app-chart__drawing app-chart__drawing--narrow app-chart__drawing--fits',
    ]);
    const below = (within: typeof details) => textOf(theElement(within, 'figcaption'));
    expect(below(details)).toBe(below(figureOf()));
    expect(elements(details, 'a').map((link) => attribute(link, 'href'))).toEqual(
      links().map((link) => attribute(link, 'href')),
    );
  });

  test('is nothing where every screen shows the same drawing', () => {
    expect(chartOnRequest(chart({ drawings: [{ size: 'any', svg: svg(272) }] }))).toBe('');
  });
});
