import { formatDate } from '../../lib/dates.ts';
import { partsOf } from '../../model/reports/figures.ts';
import { figureInWords, figureWithUnit } from '../../model/wording/figureInWords.ts';
import type { Figure } from '../../schemas/shared/figure.ts';
import type { BarRow } from './barChart.ts';

/** Between a whole and its parts. */
const PARTS = 'Of these:';

/** One row for each figure. A whole is outlined, with its parts below it under their own words. */
export function figureRows(figures: readonly Figure[]): BarRow[] {
  const labelOf = labelsFor(figures);
  return figures.map((figure, index) => {
    const isWhole = partsOf(figure, figures).length > 0;
    const before = figures[index - 1];
    const isFirstPart = figure.partOf !== undefined && figure.partOf !== before?.partOf;
    const isOfNewKind = figure.heading !== undefined && figure.heading !== before?.heading;
    return {
      ...(isOfNewKind && { heading: figure.heading! }),
      ...(isFirstPart && { lead: PARTS }),
      label: labelOf(figure),
      ...(isWhole && { isStrong: true }),
      bars: [
        {
          value: figure.value ?? 0,
          text: figureWithUnit(figure),
          look: isWhole ? 'outlined' : 'filled',
        },
      ],
    };
  });
}

/** One row for each figure: the bar of the place itself, and an outlined one for each that it is compared with. */
export function comparisonRows(figures: readonly Figure[], ownPlace: string): BarRow[] {
  const labelOf = labelsFor(figures);
  return figures.map((figure) => ({
    label: labelOf(figure),
    isStrong: true,
    bars: [
      { value: figure.value ?? 0, text: figureInWords(figure), place: ownPlace, look: 'filled' },
      ...figure.comparisons.map(({ label, value }) => ({
        value,
        text: figureInWords({ ...figure, qualifier: 'exactly', value }),
        place: label,
        look: 'outlined' as const,
      })),
    ],
  }));
}

/** The day, month or year of all figures, when it is the same. */
export function commonDate(figures: readonly Figure[]): string | undefined {
  const [first, ...others] = new Set(figures.map(({ asOf }) => asOf));
  return first !== undefined && others.length === 0 ? formatDate(first) : undefined;
}

/** What a figure counts, with its date where figures have different ones. */
function labelsFor(figures: readonly Figure[]): (figure: Figure) => string {
  const isMixed = new Set(figures.map(({ asOf }) => asOf)).size > 1;
  return ({ label, asOf }) => (isMixed && asOf ? `${label}, ${formatDate(asOf)}` : label);
}
