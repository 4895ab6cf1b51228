import { groupBy } from '../lib/lists.ts';
import type { Figure, FigureSeries } from '../schemas/shared/figure.ts';

/** The fields of an entry that hold its figures. */
export interface FigureFields {
  figures: Figure[];
  figureSeries: FigureSeries[];
}

/** Figures that are shown together. */
export interface FigureGroup {
  /** Undefined for figures without a series. */
  series: FigureSeries | undefined;
  /** In the order of the report; parts follow their whole. */
  figures: Figure[];
}

/** The figures of an entry by series, in the order in which the series first appear. */
export function figureGroups({ figures, figureSeries }: FigureFields): FigureGroup[] {
  return [...groupBy(figures, ({ series }) => series)].map(([id, group]) => ({
    series: figureSeries.find((series) => series.id === id),
    figures: group
      .filter(({ partOf }) => partOf === undefined)
      .flatMap((whole) => [whole, ...partsOf(whole, group)]),
  }));
}

/** The figures of a series that are parts of one of them. */
export function partsOf(whole: Figure, figures: readonly Figure[]): Figure[] {
  return figures.filter(({ partOf }) => partOf === whole.id);
}

/** Wholes whose parts come to another sum, with that sum. Numbers that are not exact are not added up. */
export function unequalSums(figures: readonly Figure[]): { whole: Figure; sum: number }[] {
  return figures.flatMap((whole) => {
    const parts = partsOf(whole, figures);
    const isExact = [whole, ...parts].every(({ qualifier }) => qualifier === 'exactly');
    if (parts.length === 0 || !isExact) return [];
    // Sums of decimals come out a little beside the number that is meant.
    const sum = Number(parts.reduce((total, { value }) => total + value, 0).toFixed(6));
    return sum === whole.value ? [] : [{ whole, sum }];
  });
}
