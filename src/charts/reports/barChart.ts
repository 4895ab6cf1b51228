/** Bars from one zero line, all in one unit, with every word that is beside them. */
export interface BarChart {
  title: string;
  /** Place and date, in a line below the title. */
  subtitle: string;
  rows: BarRow[];
  /** For percentages: the end of the scale, which is drawn below the bars. Without it the longest bar is the scale. */
  percentUpTo?: number;
}

/** What is counted, with its bar, or with one bar for each place that is compared. */
export interface BarRow {
  /** Is above this row and those that follow it. */
  heading?: string;
  /** Is between a whole and this row, the first of its parts. */
  lead?: string;
  label: string;
  /** True for a row that is not one of the others: a whole, or a measure with several bars. */
  isStrong?: boolean;
  bars: Bar[];
}

/** One bar. Filled or outlined, so that what it stands for does not hang on a colour. */
export interface Bar {
  value: number;
  /** The value in words, with its unit. */
  text: string;
  /** Whose value it is, where a row has several. */
  place?: string;
  look: 'filled' | 'outlined';
}
