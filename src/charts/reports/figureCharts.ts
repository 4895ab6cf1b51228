import { currencyOf } from '../../model/documents/currency.ts';
import { figureGroups } from '../../model/reports/figures.ts';
import { all, entry } from '../../model/handbook.ts';
import type { EntryOf, Handbook } from '../../model/handbook.ts';
import { reportOf } from '../../model/reports/reports.ts';
import type { Figure, FigureSeries } from '../../schemas/shared/figure.ts';
import type { SiteChart } from '../siteChart.ts';
import { drawingSvg } from '../engine/svg/drawing.ts';
import type { Drawing } from '../engine/svg/drawing.ts';
import type { BarChart } from './barChart.ts';
import { chartCaption, chartDescription, chartSubtitle } from './chartWords.ts';
import type { Origin } from './chartWords.ts';
import { barElements } from './barDrawing.ts';
import { layOutBars } from './barLayout.ts';
import { lineElements } from './lineDrawing.ts';
import { layOutLines } from './lineLayout.ts';
import { linesOf } from './lineRows.ts';
import { percentEnd } from './barScale.ts';
import { comparisonRows, figureRows } from './figureRows.ts';

/** An entry that may have figures. */
type WithFigures = EntryOf<'reports' | 'reportSections' | 'training'>;

/** A chart of one series of figures. */
interface FigureChart extends Drawing {
  /** Id of the series, within its entry. */
  series: string;
  /** Where the figures come from and of what date they are; even when parts do not come to their whole. */
  caption: string;
}

/** A chart as a page shows it. */
export interface FigurePicture extends SiteChart {
  series: string;
  caption: string;
}

/** Every chart of figures of the site: annual reports with their sections, then training. */
export function figureCharts(handbook: Handbook): FigurePicture[] {
  const found: WithFigures[] = [
    ...all(handbook, 'reports'),
    ...all(handbook, 'reportSections'),
    ...all(handbook, 'training'),
  ];
  return found.flatMap((one) => figurePictures(handbook, one));
}

/** The charts of one entry as its page shows them, one for each series that its author wants drawn. */
export function figurePictures(handbook: Handbook, found: WithFigures): FigurePicture[] {
  return figureChartsOf(handbook, found).map((chart) => ({
    id: chart.id,
    series: chart.series,
    title: chart.title,
    description: chart.description,
    caption: chart.caption,
    drawings: [{ size: 'any', svg: drawingSvg(chart) }],
  }));
}

function figureChartsOf(handbook: Handbook, found: WithFigures): FigureChart[] {
  const origin = originOf(handbook, found);
  return figureGroups(found.data).flatMap(({ series, figures }) => {
    if (!series?.chart) return [];
    return {
      id: `${found.id}/${series.id}`,
      series: series.id,
      title: series.title,
      description: chartDescription(series, figures, origin),
      caption: chartCaption(figures, origin),
      ...drawn(series, figures, origin),
    };
  });
}

function drawn(
  series: FigureSeries,
  figures: Figure[],
  origin: Origin,
): Pick<Drawing, 'width' | 'height' | 'children'> {
  if (series.chart === 'line') {
    const lines = layOutLines(linesOf(series, figures, origin.place));
    return { width: lines.width, height: lines.height, children: lineElements(lines) };
  }
  const bars = layOutBars(chartOf(series, figures, origin));
  return { width: bars.width, height: bars.height, children: barElements(bars) };
}

function chartOf(series: FigureSeries, figures: Figure[], origin: Origin): BarChart {
  const isCompared = series.chart === 'comparison';
  const rows = isCompared ? comparisonRows(figures, origin.place) : figureRows(figures);
  const values = rows.flatMap(({ bars }) => bars.map(({ value }) => value));
  const isPercent = figures.every(({ unit }) => unit === 'percent');
  return {
    title: series.title,
    subtitle: chartSubtitle(figures, origin),
    rows,
    ...(isPercent && { percentUpTo: percentEnd(values, isCompared) }),
  };
}

function originOf(handbook: Handbook, found: WithFigures): Origin {
  const report = found.collection === 'reportSections' ? reportOf(handbook, found) : found;
  return {
    place: entry(handbook, 'partnerships', found.owner).data.shortName,
    source: currencyOf(handbook, found).source.data.title,
    ...(report.collection === 'reports' && { report: report.data.title }),
  };
}
