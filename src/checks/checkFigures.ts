import type { Problem } from '../problems/problem.ts';
import type { Figure, FigureSeries } from '../schemas/shared/figure.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

type WithFigures = WrittenEntry<'reports' | 'reportSections' | 'training'>;
type PlaceOf = WithFigures['placeOf'];

/** There are four marks that tell lines apart without a colour. */
const markersOfLines = 4;

/** Figures whose series or whole does not exist, and charts whose figures cannot share one. */
export function checkFigures({ data, placeOf }: WithFigures): Problem[] {
  const { figures, figureSeries } = data;
  return [
    ...figures.flatMap((figure, index) => [
      ...seriesProblem(figure, index, figureSeries, placeOf),
      ...wholeProblem(figure, index, figures, placeOf),
      ...yearProblems(figure, index, placeOf),
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

/** Numbers of one measure for the same year, and history without a year for the latest. */
function yearProblems({ asOf, history }: Figure, index: number, placeOf: PlaceOf): Problem[] {
  if (history.length > 0 && asOf === undefined)
    return [problemOf('latest-without-year', placeOf(['figures', index, 'history']), {})];
  const dates = [asOf, ...history.map((one) => one.asOf)];
  return history.flatMap((one, row) =>
    dates.indexOf(one.asOf) < row + 1
      ? [
          problemOf('year-repeated', placeOf(['figures', index, 'history', row, 'asOf']), {
            asOf: one.asOf,
          }),
        ]
      : [],
  );
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
  const below = figures.filter(({ value, comparisons, history }) =>
    [{ value }, ...comparisons, ...history].some((one) => (one.value ?? 0) < 0),
  );
  const hidden = figures.filter((one) => one.value === undefined).map((one) => one.id);
  const timeless = figures
    .filter(({ asOf, history: earlier }) => asOf === undefined || earlier.length === 0)
    .map((one) => one.id);
  return [
    ...(below.length > 0
      ? [problemOf('bar-below-zero', place, { ids: below.map((one) => one.id) })]
      : []),
    ...(units.length > 1 ? [problemOf('mixed-units', place, { units })] : []),
    ...(chart !== 'line' && hidden.length > 0
      ? [problemOf('no-bar-for-hidden', place, { ids: hidden })]
      : []),
    ...(chart === 'line' && timeless.length > 0
      ? [problemOf('line-without-years', place, { ids: timeless })]
      : []),
    ...(chart === 'line' && figures.length > markersOfLines
      ? [problemOf('too-many-lines', place, { most: markersOfLines })]
      : []),
    ...(chart === 'comparison' && lone.length > 0
      ? [problemOf('nothing-compared', place, { ids: lone })]
      : []),
  ];
}
