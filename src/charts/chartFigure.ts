import { href } from '../lib/paths.ts';
import { widthOf } from './engine/svg/drawing.ts';
import { element, escaped } from './engine/svg/element.ts';
import type { DrawingSize, SiteChart } from './siteChart.ts';

/** Up to this width a drawing fits a laptop's page with its text at 12 pixels or more; a wider one scrolls. */
const WIDEST_TO_SHRINK = 1300;

/** Up to this width it fits a tablet and a sheet of paper, and is read from top to bottom like a text. */
const WIDEST_COLUMN = 700;
/** Up to this width it can fit a phone's page in the same way, so that there is nothing to scroll. */
const WIDEST_FOR_PHONES = 420;
/** Width of the page on the narrowest phone. */
const PHONE_PAGE = 288;
/** Text is never shown smaller than this, in pixels. */
const SMALLEST_TEXT = 12;

/** A chart as the site shows it: a region that scrolls where it has to, a caption, and the files to take away. */
export function chartFigure(chart: SiteChart, caption: string = chart.description): string {
  const widest = Math.max(...chart.drawings.map(({ svg }) => widthOf(svg)));
  const isSmall = widest <= WIDEST_FOR_PHONES && chart.drawings.some(({ svg }) => fitsPhones(svg));
  const looks = [
    'app-chart app-wide',
    ...(isSmall ? ['app-chart--small'] : []),
    ...(!isSmall && widest <= WIDEST_COLUMN ? ['app-chart--column'] : []),
  ];
  return element(
    'figure',
    {
      class: looks.join(' '),
      'data-pagefind-ignore': '',
    },
    region(chart, isSmall),
    element(
      'figcaption',
      {},
      element('p', { class: 'app-chart__caption' }, escaped(caption)),
      element('p', { class: 'app-chart__files' }, `Download this chart: ${fileLinks(chart)}`),
    ),
  );
}

/** What scrolls has a name and a place in the order of the keyboard. */
function region({ title, drawings }: SiteChart, isSmall: boolean): string {
  const shown = drawings.map(({ size, svg }) =>
    element('div', { class: classesOf(size, svg) }, svg),
  );
  const name = { class: 'app-chart__region' };
  return isSmall
    ? element('div', name, ...shown)
    : element('section', { ...name, 'aria-label': title, tabindex: 0 }, ...shown);
}

function classesOf(size: DrawingSize, svg: string): string {
  const fits = widthOf(svg) <= WIDEST_TO_SHRINK ? ' app-chart__drawing--fits' : '';
  return `app-chart__drawing app-chart__drawing--${size}${fits}`;
}

/** Whether a drawing's smallest text is still readable when the drawing is as wide as a phone's page. */
function fitsPhones(svg: string): boolean {
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)/g)].map(([, size]) => Number(size));
  return Math.min(...sizes) * Math.min(1, PHONE_PAGE / widthOf(svg)) >= SMALLEST_TEXT;
}

function fileLinks({ id, title, mermaid }: SiteChart): string {
  const link = (ending: string, words: string) =>
    element(
      'a',
      {
        class: 'govuk-link',
        href: href(`/charts/${id}.${ending}`),
        download: `${id.replaceAll('/', '-')}.${ending}`,
      },
      escaped(words),
      element('span', { class: 'govuk-visually-hidden' }, escaped(` of ${title}`)),
    );
  return [link('svg', 'picture (SVG)'), ...(mermaid ? [link('mmd', 'Mermaid source')] : [])].join(
    ', ',
  );
}
