import type { ChartDefinition } from './definition.ts';

/** Why Mermaid could not draw a chart, as far as it tells. */
export interface DrawingFailure {
  message: string;
  /** 1-based line of the Mermaid source. */
  line?: number;
}

/** One or more charts that could not be drawn, in words for the person who keeps their content. */
export class ChartError extends Error {
  override name = 'ChartError';

  /** Reports one failed chart. */
  static for(chart: ChartDefinition, failure: DrawingFailure): ChartError {
    const { line } = failure;
    const inFile =
      line === undefined || chart.lineBefore === undefined
        ? ''
        : `, which is line ${chart.lineBefore + line} of the file`;
    const place = line === undefined ? '' : `, at line ${line} of its source${inFile}`;
    const excerpt = line === undefined ? '' : `\n${excerptAround(chart.mermaid, line)}`;
    return new ChartError(
      `The chart "${chart.id}" (from ${chart.entry}) could not be drawn${place}.${excerpt}\n` +
        `Mermaid says: ${failure.message}`,
    );
  }

  /** Joins the reports of all charts that failed. */
  static all(errors: readonly ChartError[]): ChartError {
    const total = errors.length === 1 ? '1 chart' : `${errors.length} charts`;
    return new ChartError(
      `${errors.map((error) => error.message).join('\n\n')}\n\n${total} could not be drawn.`,
    );
  }
}

/** The line concerned, with one line before and after it. */
function excerptAround(source: string, line: number): string {
  return source
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ number }) => Math.abs(number - line) <= 1)
    .map(
      ({ text, number }) =>
        `${number === line ? '>' : ' '} ${String(number).padStart(3)} | ${text}`,
    )
    .join('\n');
}
