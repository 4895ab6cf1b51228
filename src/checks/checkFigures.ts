import type { Problem } from '../problems/problem.ts';
import type { Figure, FigureSeries } from '../schemas/shared/figure.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

type WithFigures = WrittenEntry<'reports' | 'reportSections' | 'training'>;
type PlaceOf = WithFigures['placeOf'];

/** Figures whose series or whole does not exist, and charts whose figures cannot share one. */
export function checkFigures({ data, placeOf }: WithFigures): Problem[] {
  const { figures, figureSeries } = data;
  return [
    ...figures.flatMap((figure, index) => [
      ...seriesProblem(figure, index, figureSeries, placeOf),
      ...wholeProblem(figure, index, figures, placeOf),
    ]),
    ...figureSeries.flatMap((series, index) => chartProblem(series, index, figures, placeOf)),
  ];
}

function seriesProblem(
  { series }: Figure,
  index: number,
  all: FigureSeries[],
  placeOf: PlaceOf,
): Problem[] {
  const allowed = all.map(({ id }) => id);
  if (series === undefined || allowed.includes(series)) return [];
  const args = { id: series, nearest: nearest(series, allowed), allowed };
  return [problemOf('no-such-series', placeOf(['figures', index, 'series']), args)];
}

function wholeProblem(
  { id, series, partOf }: Figure,
  index: number,
  all: Figure[],
  placeOf: PlaceOf,
): Problem[] {
  if (partOf === undefined) return [];
  const allowed = all
    .filter((one) => one.series === series && one.partOf === undefined && one.id !== id)
    .map((one) => one.id);
  if (allowed.includes(partOf)) return [];
  const args = { id: partOf, nearest: nearest(partOf, allowed), allowed };
  return [problemOf('no-such-whole', placeOf(['figures', index, 'partOf']), args)];
}

function chartProblem(
  { id, chart }: FigureSeries,
  index: number,
  all: Figure[],
  placeOf: PlaceOf,
): Problem[] {
  if (chart === undefined) return [];
  const figures = all.filter(({ series }) => series === id);
  const place = placeOf(['figureSeries', index, 'chart']);
  const units = [...new Set(figures.map(({ unit }) => unit))];
  const lone = figures.filter(({ comparisons }) => comparisons.length === 0).map((one) => one.id);
  const below = figures.filter(({ value, comparisons }) =>
    [value, ...comparisons.map((one) => one.value)].some((number) => number < 0),
  );
  return [
    ...(below.length > 0
      ? [problemOf('bar-below-zero', place, { ids: below.map((one) => one.id) })]
      : []),
    ...(units.length > 1 ? [problemOf('mixed-units', place, { units })] : []),
    ...(chart === 'comparison' && lone.length > 0
      ? [problemOf('nothing-compared', place, { ids: lone })]
      : []),
  ];
}
