import { optimize } from 'svgo';
import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { shownCharts, siteFile } from '../helpers/charts.ts';
import type { ShownChart } from '../helpers/charts.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import type { Element, Node } from '../helpers/dom.ts';
import { filesIn, readPages, siteFolder } from '../helpers/site.ts';

const pages = readPages();
const charts = shownCharts(pages).map((chart, index) => ({
  ...chart,
  name: `${chart.page.path} ${chart.files[0] ?? index}`,
}));
const placesOf = new Map(
  pages.map(({ path, document }) => [
    path,
    new Set(elements(document).flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

const svgFileOf = ({ files }: ShownChart) =>
  siteFile(files.find((file) => file.endsWith('.svg')) ?? '');
const sourceOf = ({ files }: ShownChart) => {
  const file = files.find((one) => one.endsWith('.mmd'));
  return file === undefined ? undefined : siteFile(file);
};
const linksIn = (node: Node) =>
  elements(node, 'a').flatMap((link) => attribute(link, 'href') ?? []);

/** What is wrong with an address in a file that may lie anywhere; undefined when it leads to a page of the site. */
function faultOf(address: string): string | undefined {
  if (!address.startsWith(`${handbook.origin}/`))
    return `${address} is no whole address of the site`;
  const { pathname, hash } = new URL(address);
  const places = placesOf.get(pathname);
  if (!places) return `${address}: there is no such page`;
  return hash === '' || places.has(hash.slice(1))
    ? undefined
    : `${address}: there is no such place`;
}

test('there are charts of every kind', () => {
  const kinds = [
    /structure\.svg/,
    /\/place\.svg/,
    /\/shared\.svg/,
    /\/procedures\//,
    /\/levels\.svg/,
    /\/blocks\//,
    /\/yearly-report/,
  ];
  const names = charts.map(({ name }) => name);
  expect(kinds.filter((kind) => !names.some((name) => kind.test(name)))).toEqual([]);
});

describe.each(charts)('the chart of $name', (chart) => {
  test('has a caption, and drawings that have a name and a description', () => {
    for (const figure of chart.figures)
      expect(textOf(withClass(figure, 'app-chart__caption')[0]!)).not.toBe('');
    expect(chart.drawings.length).toBeGreaterThan(0);
    for (const drawing of chart.drawings) {
      const [title, description] = (attribute(drawing, 'aria-labelledby') ?? '')
        .split(' ')
        .map((id) => elements(drawing).find((one) => attribute(one, 'id') === id));
      expect([title?.tagName, description?.tagName]).toEqual(['title', 'desc']);
      expect(textOf(title!)).not.toBe('');
      expect(textOf(description!)).not.toBe('');
    }
  });

  test('has real text, in the same words in all its drawings', () => {
    const widthOf = (drawing: Element) => Number(attribute(drawing, 'width'));
    const widestFirst = chart.drawings.toSorted((a, b) => widthOf(b) - widthOf(a));
    const words = widestFirst.map((drawing) =>
      elements(drawing, 'text')
        .flatMap((text) => textOf(text).split(' '))
        .toSorted()
        .join(' '),
    );
    expect(words.filter((one) => one === '')).toEqual([]);
    // The tops of a narrow drawing may be in a frame, which has a title.
    const [widest = ''] = words;
    for (const word of new Set(widest.split(' ')))
      expect(words.filter((one) => !one.split(' ').includes(word))).toEqual([]);
  });

  test('has the same links in all its drawings', () => {
    const [first, ...others] = chart.drawings.map((drawing) => linksIn(drawing).toSorted());
    expect(others.filter((one) => one.join() !== first!.join())).toEqual([]);
  });

  test('leads nowhere that the rest of its page does not lead to as well', () => {
    const inside = new Set<Element>(chart.figures.flatMap((figure) => elements(figure)));
    const outside = elements(chart.page.document).filter((element) => !inside.has(element));
    const known = new Set(
      outside.flatMap((element) => [
        ...(element.tagName === 'a' ? [attribute(element, 'href')] : []),
        `#${attribute(element, 'id')}`,
      ]),
    );
    // Timelines lead to single activities of a page that the rest leads to as a whole.
    const knownPages = new Set([...known].map((link) => link?.split('#')[0]));
    const isKnown = (link: string) =>
      known.has(link) || (!link.startsWith('#') && knownPages.has(link.split('#')[0]));
    expect(chart.drawings.flatMap(linksIn).filter((link) => !isKnown(link))).toEqual([]);
  });

  test('offers a picture that is well-formed XML without style or script', () => {
    const svg = svgFileOf(chart);
    expect(svg).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    expect(() => optimize(svg, { plugins: [] })).not.toThrow();
    expect(svg).not.toMatch(/<(style|script|foreignObject)|\s(style|class|on\w+)=|javascript:/i);
    expect(svg).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
  });

  test('offers a picture whose links lead to the site from anywhere', () => {
    const addresses = [...svgFileOf(chart).matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses).toHaveLength(linksIn(chart.drawings[0]!).length);
    expect(addresses.flatMap((address) => faultOf(address) ?? [])).toEqual([]);
  });

  test('offers a source with its name, whose links lead to the site from anywhere', () => {
    const source = sourceOf(chart);
    if (source === undefined) return;
    expect(source).toMatch(/^\s*accTitle: \S/m);
    expect(source).toMatch(/^\s*accDescr(: \S| \{)/m);
    const addresses = [...source.matchAll(/^\s*click \S+ href "([^"]*)"/gm)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses).toHaveLength(linksIn(chart.drawings[0]!).length);
    expect(addresses.flatMap((address) => faultOf(address) ?? [])).toEqual([]);
  });
});

test('every source that lies on the site belongs to a picture', () => {
  const files = new Set(filesIn(siteFolder));
  const alone = [...files].filter(
    (file) => /^charts\/.*\.mmd$/.test(file) && !files.has(file.replace(/mmd$/, 'svg')),
  );
  expect(alone).toEqual([]);
});

test('charts of figures, levels and plans come without a source, all others with one', () => {
  const without = charts
    .filter((chart) => sourceOf(chart) === undefined)
    .map(({ files }) => files[0]);
  expect(
    without.filter((file) => !/\/levels\.svg$|\/yearly-report|\/timeline\//.test(file ?? '')),
  ).toEqual([]);
});
