import { partialSums, unequalSums } from '../../model/reports/figures.ts';
import { figureInWords } from '../../model/wording/figureInWords.ts';
import type { WholeAndSum } from '../../model/reports/figures.ts';
import type { Figure, FigureSeries } from '../../schemas/shared/figure.ts';
import { hasHistory, readingsOf } from '../../model/reports/figureYears.ts';
import { commonDate } from './figureRows.ts';
import { isDrawn } from './lineRows.ts';

/** Where the figures of a chart come from. */
export interface Origin {
  /** Short name of the place whose figures they are. */
  place: string;
  /** Title of the document. */
  source: string;
  /** Title of the annual report, with its year. */
  report?: string;
}

/** Place and date. Figures without a date are under the report that gives them. */
export function chartSubtitle(figures: readonly Figure[], { place, report }: Origin): string {
  const date = commonDate(figures);
  if (date) return `${place}, ${date}`;
  return report ? `${report}, ${place}` : place;
}

/** What a chart shows, for people who cannot see it, with what has to be known about its figures. */
export function chartDescription(
  { chart, note }: FigureSeries,
  figures: readonly Figure[],
  { place }: Origin,
): string {
  const what =
    chart === 'comparison'
      ? `For each of ${figures.length} measures, a bar for ${place} and one for each place compared.`
      : chart === 'line'
        ? `${figures.length === 1 ? 'A line' : 'Lines'} over the years: ${figures.map(courseOf).join('; ')}.`
        : `One bar for each of ${figures.length} figures.`;
  const zero = chart === 'line' ? 'The scale starts at zero.' : 'All bars start at zero.';
  return [what, zero, ...gaps(figures), ...sums(figures), ...(note ? [note] : [])].join(' ');
}

/** Below a chart: a sum that does not agree, where the figures come from, and of what date they are. */
export function chartCaption(figures: readonly Figure[], { source }: Origin): string {
  const dates = hasHistory(figures) ? [] : dateOf(figures);
  return [...gaps(figures), ...sums(figures), `Source: ${source}.`, ...dates].join(' ');
}

/** Where a line begins and ends: "Children in care, from 208 to 231". */
function courseOf(figure: Figure): string {
  const readings = readingsOf(figure);
  const [first, last] = [readings[0], readings.at(-1)];
  return first && last
    ? `${figure.label}, from ${figureInWords(first)} to ${figureInWords(last)}`
    : figure.label;
}

/** Says that a line has a gap where the source hides a number. */
function gaps(figures: readonly Figure[]): string[] {
  const isHidden = hasHistory(figures) && figures.flatMap(readingsOf).some((one) => !isDrawn(one));
  return isHidden ? ['There is no point where the source hides a small number.'] : [];
}

function dateOf(figures: readonly Figure[]): string[] {
  const date = commonDate(figures);
  if (date) return [`The figures are for ${date}.`];
  return figures.some(({ asOf }) => asOf)
    ? ['Dates are with the figures, where the source gives them.']
    : [];
}

/** Says of wholes that their parts come to another number, or that not all of their parts are given. */
function sums(figures: readonly Figure[]): string[] {
  const sumInWords = ({ whole, sum }: WholeAndSum) => figureInWords({ ...whole, value: sum });
  const unequal = unequalSums(figures).map(
    (one) => `${sumInWords(one)}, not ${figureInWords(one.whole)}`,
  );
  const partial = partialSums(figures).map(
    (one) => `${sumInWords(one)} of the ${figureInWords(one.whole)}`,
  );
  return [
    ...(unequal.length > 0 ? [`The parts shown come to ${unequal.join(', and to ')}.`] : []),
    ...(partial.length > 0 ? [`The source breaks down only ${partial.join(', and ')}.`] : []),
  ];
}
