import { firstDayOf, lastDayOf } from '../../lib/dates.ts';
import { datesOf, readingsOf, yearLabel } from '../../model/reports/figureYears.ts';
import { figureInWords, targetInWords } from '../../model/wording/figureInWords.ts';
import { rateUnits } from '../../schemas/shared/figure.ts';
import type { Figure, FigureSeries } from '../../schemas/shared/figure.ts';
import { percentEnd } from './barScale.ts';
import type { LineChart } from './lineChart.ts';

/** Measures over the years as lines. Numbers that the source hides are gaps, and so is "fewer than 5". */
export function linesOf(
  series: FigureSeries,
  figures: readonly Figure[],
  place: string,
): LineChart {
  const dates = datesOf(figures);
  const days = dates.map((date) => middleOf(date));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const placeOf = (day: number) => (last > first ? (day - first) / (last - first) : 0.5);
  const unit = figures[0]?.unit ?? 'count';
  const [only, ...others] = figures;
  const values = figures.flatMap((figure) => readingsOf(figure).map(({ value }) => value ?? 0));
  const target = others.length === 0 ? only?.target : undefined;
  const ofUnit = (value: number) => figureInWords({ value, unit, qualifier: 'exactly' });
  return {
    title: series.title,
    subtitle: place,
    years: dates.map((date, index) => ({
      label: yearLabel(date, series.years),
      at: placeOf(days[index]!),
    })),
    lines: figures.map((figure) => ({
      label: figure.label,
      points: readingsOf(figure).map((reading) => ({
        at: placeOf(middleOf(reading.asOf)),
        value: isDrawn(reading) ? reading.value : undefined,
        text: isRate(unit)
          ? plainNumber(reading.value ?? 0)
          : figureInWords({ ...reading, revisedFrom: undefined }),
      })),
    })),
    ...(target &&
      only && {
        target: { value: target.value, text: `Target: ${targetInWords(only)}` },
      }),
    scaleWords: unit === 'percent' || unit === 'pounds' ? ofUnit : plainNumber,
    ...(unit === 'percent' && { percentUpTo: percentEnd(values, true) }),
  };
}

/** "Fewer than 5" is no number that a line could go through. */
export function isDrawn({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): boolean {
  return value !== undefined && qualifier !== 'fewer-than';
}

/** The title of a chart says of how many a rate is. */
function isRate(unit: Figure['unit']): boolean {
  return (rateUnits as readonly string[]).includes(unit);
}

function plainNumber(value: number): string {
  return figureInWords({ value, unit: 'count', qualifier: 'exactly' });
}

/** A date as a day number: the middle of what it covers. */
function middleOf(date: string): number {
  return (Date.parse(firstDayOf(date)) + Date.parse(lastDayOf(date))) / 2 / 86_400_000;
}
