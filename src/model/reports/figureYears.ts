import { firstDayOf, formatDate, lastDayOf } from '../../lib/dates.ts';
import { byCode } from '../../lib/sorting.ts';
import type { Figure, FigureSeries } from '../../schemas/shared/figure.ts';
import type { Reading } from '../wording/figureInWords.ts';

/** A number of a measure, with the day, month or year it speaks of. */
export interface DatedReading extends Reading {
  asOf: string;
}

/** The numbers of a measure over the years, the oldest first; one without a date is left out. */
export function readingsOf(figure: Figure): DatedReading[] {
  const { asOf, history, unit, value, qualifier, suppressed, revisedFrom } = figure;
  const latest = { unit, value, qualifier, suppressed, revisedFrom };
  return [
    ...history.map((reading) => ({ ...reading, unit })),
    ...(asOf === undefined ? [] : [{ ...latest, asOf }]),
  ].toSorted(byCode(({ asOf }) => lastDayOf(asOf)));
}

/** The dates of all numbers of some measures, the oldest first, each once. */
export function datesOf(figures: readonly Figure[]): string[] {
  const dates = figures.flatMap((figure) => readingsOf(figure).map(({ asOf }) => asOf));
  return [...new Set(dates)].toSorted(byCode(lastDayOf));
}

/** True where some measure is given for more than one year. */
export function hasHistory(figures: readonly Figure[]): boolean {
  return figures.some(({ history }) => history.length > 0);
}

/** What a date is called in its series: `March 2025`, `2025`, or the financial or school year it lies in, `2024/25`. */
export function yearLabel(asOf: string, years: FigureSeries['years'] = 'calendar'): string {
  if (years === 'calendar') return formatDate(asOf);
  const end = yearOfEnd(asOf, years);
  return `${end - 1}/${String(end % 100).padStart(2, '0')}`;
}

/** The first month of a financial and of a school year. */
const FIRST_MONTH = { financial: 4, academic: 9 } as const;

/** The calendar year in which a financial or school year ends. A year alone is the one in which it ends. */
function yearOfEnd(asOf: string, years: 'financial' | 'academic'): number {
  const [year, month] = firstDayOf(asOf).split('-').map(Number) as [number, number];
  return asOf.length > 4 && month >= FIRST_MONTH[years] ? year + 1 : year;
}
