import { captionPart, drawingOnRequest, drawingPart } from './chartParts.ts';
import { element, escaped } from './engine/svg/element.ts';
import type { SiteChart } from './siteChart.ts';

/**
 * The chart as a phone has it, closed until the reader opens it, for the place below the list with the same content;
 * nothing for a chart that every screen shows.
 */
export function chartOnRequest(chart: SiteChart, caption: string = chart.description): string {
  const drawing = drawingOnRequest(chart);
  if (!drawing) return '';
  const summary = element('span', { class: 'govuk-details__summary-text' }, 'Show the chart');
  const name = element('span', { class: 'govuk-visually-hidden' }, escaped(`: ${chart.title}`));
  return element(
    'details',
    { class: 'govuk-details app-only-on-phones', 'data-pagefind-ignore': '' },
    element('summary', { class: 'govuk-details__summary' }, summary, name),
    element('figure', { class: 'app-chart' }, drawingPart(drawing), captionPart(chart, caption)),
  );
}
