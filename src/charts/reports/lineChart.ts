/** Lines over the years, all in one unit and from one zero line, with every word that is beside them. */
export interface LineChart {
  title: string;
  /** Place, and how years are named, in a line below the title. */
  subtitle: string;
  /** Names of the years, the first to the last, and where each lies between 0 and 1. */
  years: { label: string; at: number }[];
  lines: Line[];
  /** A value aimed at, with its words. */
  target?: { value: number; text: string };
  /** Puts a value of the scale into words. */
  scaleWords: (value: number) => string;
  /** For percentages: the end of the scale. */
  percentUpTo?: number;
}

/** One measure. A missing value leaves a gap: nothing is drawn from one side of it to the other. */
export interface Line {
  label: string;
  points: { at: number; value: number | undefined; text: string }[];
}

/** Marks of points, one for each line, so that lines differ by more than a colour. */
export const markers = ['circle', 'square', 'diamond', 'triangle'] as const;

/** The mark of the points of a line. */
export type Marker = (typeof markers)[number];
