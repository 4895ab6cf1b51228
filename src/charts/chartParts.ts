import { href } from '../lib/paths.ts';
import { widthOf } from './engine/svg/drawing.ts';
import { element, escaped } from './engine/svg/element.ts';
import type { DrawingSize, SiteChart } from './siteChart.ts';

/** Up to this width a drawing fits beside the contents of a page on a laptop, with its text at 12 pixels or more. */
const WIDEST_TO_SHRINK_BESIDE = 860;
/** The same for a drawing with nothing beside it; a wider one scrolls. */
const WIDEST_TO_SHRINK = 1300;

/** True when a chart has to have the width of its page, with nothing beside it, for its text to be read. */
export function needsWholePage({ drawings }: SiteChart): boolean {
  return drawings.some(({ size, svg }) => size === 'any' && widthOf(svg) > WIDEST_TO_SHRINK_BESIDE);
}

/** A chart for another page than that of its steps, which its links lead to from there. */
export function linkedTo(chart: SiteChart, page: string): SiteChart {
  const drawings = chart.drawings.map(({ size, svg }) => ({
    size,
    svg: svg.replaceAll(/(<a\b[^>]* href=")#/g, `$1${href(page)}#`),
  }));
  return { ...chart, drawings };
}

/** The drawing of a chart of groups that a phone shows when it is asked for; undefined for all other charts. */
export function drawingOnRequest({ mermaid, drawings }: SiteChart) {
  return mermaid === undefined ? undefined : drawings.find(({ size }) => size === 'narrow');
}

/** A drawing, in a part that the style sheet shows where there is the room it is made for. */
export function drawingPart({ size, svg }: { size: DrawingSize; svg: string }): string {
  const fits = widthOf(svg) <= WIDEST_TO_SHRINK ? ' app-chart__drawing--fits' : '';
  return element('div', { class: `app-chart__drawing app-chart__drawing--${size}${fits}` }, svg);
}

/** What is below a chart: its caption, and the files to take away. */
export function captionPart(chart: SiteChart, caption: string): string {
  return element(
    'figcaption',
    {},
    element('p', { class: 'app-chart__caption' }, escaped(caption)),
    element('p', { class: 'app-chart__files' }, `Download this chart: ${fileLinks(chart)}`),
  );
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
