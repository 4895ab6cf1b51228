import { formatDate } from '../../lib/dates.ts';
import type { Figure } from '../../schemas/shared/figure.ts';
import type { FigureGroup } from './figures.ts';
import { datesOf, hasHistory, readingsOf, yearLabel } from './figureYears.ts';
import { figureInWords, targetInWords } from '../wording/figureInWords.ts';

/** A column of a table of figures. */
export interface FigureColumn {
  heading: string;
  isNumber: boolean;
  /** What the row of a figure says there. */
  of: (figure: Figure) => string;
}

/** Where a figure has nothing for a column. */
const NONE = '–';

/**
 * The columns of a table of figures after what is counted: one for each year where there are several, otherwise the
 * figure with its date, then what it is compared with and what is aimed at.
 */
export function figureColumns({ series, figures }: FigureGroup): FigureColumn[] {
  const columns = columnsOf({ series, figures });
  if (!shareRate(figures)) return columns;
  // The caption says per how many, and every cell need not.
  return columns.map((column) => ({
    ...column,
    of: (figure) => column.of({ ...figure, unit: 'count' }),
  }));
}

/** True where all figures are rates of one kind, such as per 10,000. */
function shareRate(figures: readonly Figure[]): boolean {
  const [first, ...others] = new Set(figures.map(({ unit }) => unit));
  return others.length === 0 && first !== undefined && first.startsWith('per-');
}

function columnsOf({ series, figures }: FigureGroup): FigureColumn[] {
  const isOverYears = hasHistory(figures);
  const isUndated = figures.some(({ asOf }) => asOf === undefined);
  const isDated = figures.some(({ asOf }) => asOf !== undefined);
  const own: FigureColumn = { heading: 'Figure', isNumber: true, of: figureInWords };
  const places = [...new Set(figures.flatMap((one) => one.comparisons.map(({ label }) => label)))];
  return [
    ...(isOverYears ? yearColumns(figures, series?.years) : []),
    ...(isOverYears
      ? isUndated
        ? [{ ...own, heading: 'Without a date', of: ofUndated }]
        : []
      : [own]),
    ...places.map(comparisonColumn),
    ...(figures.some(({ target }) => target)
      ? [
          {
            heading: 'Target',
            isNumber: true,
            of: (one: Figure) => (one.target ? targetInWords(one) : NONE),
          },
        ]
      : []),
    ...(isDated && !isOverYears
      ? [
          {
            heading: 'As of',
            isNumber: false,
            of: ({ asOf }: Figure) => (asOf ? dateInWords(asOf, series?.years) : ''),
          },
        ]
      : []),
  ];
}

function ofUndated(figure: Figure): string {
  return figure.asOf === undefined ? figureInWords(figure) : NONE;
}

function dateInWords(asOf: string, years: Parameters<typeof yearLabel>[1]): string {
  return years ? yearLabel(asOf, years) : formatDate(asOf);
}

function yearColumns(
  figures: readonly Figure[],
  years: Parameters<typeof yearLabel>[1],
): FigureColumn[] {
  return datesOf(figures).map((date) => ({
    heading: yearLabel(date, years),
    isNumber: true,
    of: (figure) => {
      const reading = readingsOf(figure).find(({ asOf }) => asOf === date);
      return reading ? figureInWords(reading) : NONE;
    },
  }));
}

function comparisonColumn(label: string): FigureColumn {
  return {
    heading: label,
    isNumber: true,
    of: ({ comparisons, unit }) => {
      const found = comparisons.find((comparison) => comparison.label === label);
      return found ? figureInWords({ unit, qualifier: 'exactly', value: found.value }) : NONE;
    },
  };
}
