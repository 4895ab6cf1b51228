import { href } from '../lib/paths.ts';
import { widthOf } from './engine/svg/drawing.ts';
import { sheetsOf } from './engine/svg/paper.ts';
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
  // A chart of groups for a phone is long, and its page has the same as a list: it opens when asked for.
  const onRequest = chart.mermaid
    ? chart.drawings.find(({ size }) => size === 'narrow')
    : undefined;
  const looks = [
    'app-chart app-wide',
    ...(isSmall ? ['app-chart--small'] : []),
    ...(!isSmall && widest <= WIDEST_COLUMN ? ['app-chart--column'] : []),
    ...(onRequest ? ['app-chart--on-request'] : []),
    ...(chart.isInWords && !isSmall ? ['app-chart--not-on-phones'] : []),
  ];
  return element(
    'figure',
    {
      class: looks.join(' '),
      'data-pagefind-ignore': '',
    },
    ...(onRequest ? [openedOnRequest(chart, onRequest.svg)] : []),
    region(chart, isSmall, onRequest),
    element(
      'figcaption',
      {},
      element('p', { class: 'app-chart__caption' }, escaped(caption)),
      element('p', { class: 'app-chart__files' }, `Download this chart: ${fileLinks(chart)}`),
    ),
  );
}

/** What scrolls has a name and a place in the order of the keyboard. */
function region(
  { title, drawings }: SiteChart,
  isSmall: boolean,
  elsewhere: SiteChart['drawings'][number] | undefined,
): string {
  const shown = drawings
    .filter((drawing) => drawing !== elsewhere)
    .flatMap(({ size, svg }) => {
      const sheets = sheetsOf(svg);
      return [
        element('div', { class: classesOf(size, svg) }, svg),
        ...(sheets.length > 0 ? [element('div', { class: 'app-chart__sheets' }, ...sheets)] : []),
      ];
    });
  const name = { class: 'app-chart__region' };
  return isSmall
    ? element('div', name, ...shown)
    : element('section', { ...name, 'aria-label': title, tabindex: 0 }, ...shown);
}

/** The drawing for a phone, closed until the reader opens it. */
function openedOnRequest({ title }: SiteChart, svg: string): string {
  const summary = element('span', { class: 'govuk-details__summary-text' }, 'Show the chart');
  const name = element('span', { class: 'govuk-visually-hidden' }, escaped(`: ${title}`));
  return element(
    'details',
    { class: 'govuk-details app-chart__on-request' },
    element('summary', { class: 'govuk-details__summary' }, summary, name),
    element('div', { class: classesOf('narrow', svg) }, svg),
  );
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
