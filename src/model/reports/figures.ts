import { groupBy } from '../../lib/lists.ts';
import type { Figure, FigureSeries } from '../../schemas/shared/figure.ts';

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

/** A whole with the sum of its parts. */
export interface WholeAndSum {
  whole: Figure;
  sum: number;
}

/**
 * Wholes whose parts come to another sum, with that sum. Numbers that are not exact are not added up. Where
 * the source breaks down only some of a whole, a smaller sum is no disagreement.
 */
export function unequalSums(figures: readonly Figure[]): WholeAndSum[] {
  return exactSums(figures).filter(({ whole, sum }) =>
    whole.parts === 'some' ? sum > whole.value! : sum !== whole.value,
  );
}

/** Wholes of which the source breaks down only some, with the sum of the parts it gives. */
export function partialSums(figures: readonly Figure[]): WholeAndSum[] {
  return exactSums(figures).filter(
    ({ whole, sum }) => whole.parts === 'some' && sum < whole.value!,
  );
}

function exactSums(figures: readonly Figure[]): WholeAndSum[] {
  return figures.flatMap((whole) => {
    const parts = partsOf(whole, figures);
    const isExact = [whole, ...parts].every(
      ({ qualifier, value }) => qualifier === 'exactly' && value !== undefined,
    );
    return parts.length === 0 || !isExact ? [] : [{ whole, sum: sumOf(parts) }];
  });
}

/** The values of figures added up. */
export function sumOf(figures: readonly Figure[]): number {
  // Sums of decimals come out a little beside the number that is meant.
  return Number(figures.reduce((total, { value }) => total + (value ?? 0), 0).toFixed(6));
}
