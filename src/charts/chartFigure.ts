import { captionPart, drawingOnRequest, drawingPart } from './chartParts.ts';
import { heightOf, widthOf } from './engine/svg/drawing.ts';
import { sheetsOf } from './engine/svg/paper.ts';
import { element } from './engine/svg/element.ts';
import type { SiteChart } from './siteChart.ts';

/** Up to this width it fits a tablet and a sheet of paper, and is read from top to bottom like a text. */
const WIDEST_COLUMN = 700;
/** Up to this width it can fit a phone's page in the same way, so that there is nothing to scroll. */
const WIDEST_FOR_PHONES = 420;
/** Width of the page on the narrowest phone. */
const PHONE_PAGE = 288;
/** Width and height of a sheet of paper between its margins. */
const SHEET = { width: 718, height: 945 };
/** Text is never shown smaller than this, in pixels. */
const SMALLEST_TEXT = 12;

/**
 * A chart as the site shows it: a region that scrolls where it has to, a caption, and the files to take away. One that
 * a phone shows on request is left out there; `chartOnRequest` makes what the phone has.
 */
export function chartFigure(chart: SiteChart, caption: string = chart.description): string {
  const widest = Math.max(...chart.drawings.map(({ svg }) => widthOf(svg)));
  const isSmall = widest <= WIDEST_FOR_PHONES && chart.drawings.some(({ svg }) => fitsPhones(svg));
  const onRequest = drawingOnRequest(chart);
  const looks = [
    'app-chart app-wide',
    ...(isSmall ? ['app-chart--small'] : []),
    ...(!isSmall && widest <= WIDEST_COLUMN ? ['app-chart--column'] : []),
    ...(onRequest ? ['app-chart--groups'] : []),
    ...(onRequest || (chart.isInWords && !isSmall) ? ['app-not-on-phones'] : []),
    ...(chart.isInWords && !fitsPaper(chart) ? ['app-not-on-paper'] : []),
  ];
  return element(
    'figure',
    {
      class: looks.join(' '),
      'data-pagefind-ignore': '',
    },
    region(chart, isSmall, onRequest),
    captionPart(chart, caption),
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
    .flatMap((drawing) => {
      const sheets = sheetsOf(drawing.svg);
      return [
        drawingPart(drawing),
        ...(sheets.length > 0 ? [element('div', { class: 'app-chart__sheets' }, ...sheets)] : []),
      ];
    });
  const name = { class: 'app-chart__region' };
  return isSmall
    ? element('div', name, ...shown)
    : element('section', { ...name, 'aria-label': title, tabindex: 0 }, ...shown);
}

/** Whether a drawing's smallest text is still readable when the drawing is as wide as a phone's page. */
function fitsPhones(svg: string): boolean {
  return smallestText(svg) * Math.min(1, PHONE_PAGE / widthOf(svg)) >= SMALLEST_TEXT;
}

/** Whether the text of a chart is still readable when one sheet of paper has the whole of one of its drawings. */
export function fitsPaper({ drawings }: Pick<SiteChart, 'drawings'>): boolean {
  return drawings.some(({ svg }) => {
    const scale = Math.min(1, SHEET.width / widthOf(svg), SHEET.height / heightOf(svg));
    return smallestText(svg) * scale >= SMALLEST_TEXT;
  });
}

function smallestText(svg: string): number {
  return Math.min(...[...svg.matchAll(/ font-size="([\d.]+)/g)].map(([, size]) => Number(size)));
}
