import { href } from '../lib/paths.ts';
import { element, escaped } from './svg/element.ts';
import type { DrawingSize, SiteChart } from './siteChart.ts';

/** Up to this width a drawing fits a laptop's page with its text at 12 pixels or more; a wider one scrolls. */
const WIDEST_TO_SHRINK = 1300;

/** A chart as the site shows it: a region that scrolls where it has to, a caption, and the files to take away. */
export function chartFigure(chart: SiteChart, caption: string = chart.description): string {
  const { title, drawings } = chart;
  return element(
    'figure',
    { class: 'app-chart app-wide', 'data-pagefind-ignore': '' },
    element(
      'section',
      { class: 'app-chart__region', 'aria-label': title, tabindex: 0 },
      ...drawings.map(({ size, svg }) => element('div', { class: classesOf(size, svg) }, svg)),
    ),
    element(
      'figcaption',
      {},
      element('p', { class: 'app-chart__caption' }, escaped(caption)),
      element('p', { class: 'app-chart__files' }, `Download this chart: ${fileLinks(chart)}`),
    ),
  );
}

function classesOf(size: DrawingSize, svg: string): string {
  const width = Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  const fits = width <= WIDEST_TO_SHRINK ? ' app-chart__drawing--fits' : '';
  return `app-chart__drawing app-chart__drawing--${size}${fits}`;
}

function fileLinks({ id, title, mermaid }: SiteChart): string {
  const link = (ending: string, words: string) =>
    element(
      'a',
      { class: 'govuk-link', href: href(`/charts/${id}.${ending}`), download: '' },
      escaped(words),
      element('span', { class: 'govuk-visually-hidden' }, escaped(` of ${title}`)),
    );
  return [link('svg', 'picture (SVG)'), ...(mermaid ? [link('mmd', 'Mermaid source')] : [])].join(
    ', ',
  );
}
