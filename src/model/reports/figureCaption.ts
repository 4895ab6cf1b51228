import { formatDate } from '../../lib/dates.ts';
import { currencyOf } from '../documents/currency.ts';
import type { SourcedEntry } from '../documents/currency.ts';
import type { Handbook } from '../handbook.ts';
import { unitInCaption } from '../wording/figureInWords.ts';
import { periodInWords } from '../wording/periodInWords.ts';
import { hasHistory, yearLabel } from './figureYears.ts';
import type { FigureGroup } from './figures.ts';

/**
 * The caption of a table of figures: what it is about, the unit that its figures share and when they were counted.
 * `period` is that of the entry, for figures without a date: `Deaths by age (number of deaths), 2022 to 2023`.
 */
export function figureCaption({ series, figures }: FigureGroup, period?: string): string {
  const units = [...new Set(figures.map(({ unit }) => unit))];
  const unit = units.length === 1 ? unitInCaption(units[0]!) : undefined;
  const title = series?.title ?? 'Figures';
  const isInTitle = unit === undefined || title.includes(unit);
  return `${title}${isInTitle ? '' : ` (${unit})`}, ${whenInWords({ series, figures }, period)}`;
}

/** The period of the document that an entry restates, for the captions of its tables; undefined when none is known. */
export function periodOfFigures(
  handbook: Handbook,
  of: Extract<SourcedEntry, { collection: 'reports' | 'reportSections' | 'training' }>,
): string | undefined {
  const { period } = currencyOf(handbook, of);
  return period && periodInWords(period);
}

function whenInWords({ series, figures }: FigureGroup, period: string | undefined): string {
  const dates = [...new Set(figures.map(({ asOf }) => asOf))];
  const [only] = dates;
  if (hasHistory(figures)) return 'by year';
  if (dates.length === 1 && only !== undefined)
    return series?.years ? yearLabel(only, series.years) : formatDate(only);
  if (dates.every((date) => date !== undefined)) return 'with the date of each';
  return period ?? 'year not given';
}
