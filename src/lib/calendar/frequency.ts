/** Spans that something happens so many times in. */
export const spans = ['day', 'working-day', 'week', 'month', 'quarter', 'term', 'year'] as const;

/** Units of which so many pass from one time to the next. */
export const intervalUnits = ['day', 'working-day', 'week', 'month', 'term', 'year'] as const;

/** How often something happens: so many times in a span, every so many units, as required, or in words only. */
export interface Frequency {
  times?: number | undefined;
  per?: (typeof spans)[number] | undefined;
  every?: number | undefined;
  unit?: (typeof intervalUnits)[number] | undefined;
  /** True when it may be more often. */
  atLeast?: boolean | undefined;
  /** True when it happens as required, with or without a number. */
  asRequired?: boolean | undefined;
  /** How the source says it. */
  words?: string | undefined;
}

const TIMES: Record<number, string> = { 1: 'once', 2: 'twice' };

/** A school year in England has three terms, and some 253 working days. */
const IN_A_YEAR: Record<(typeof spans)[number], number> = {
  day: 365.25,
  'working-day': 253,
  week: 365.25 / 7,
  month: 12,
  quarter: 4,
  term: 3,
  year: 1,
};

/** `4 times a year`, `every 6 weeks`, `at least once a year`, `as required, at least twice a year`, `quarterly`. */
export function frequencyInWords(frequency: Frequency): string {
  const number = frequency.words ?? numberInWords(frequency);
  const bounded = number && frequency.atLeast ? `at least ${number}` : number;
  return [frequency.asRequired && 'as required', bounded].filter(Boolean).join(', ');
}

/** `meets 4 times a year`; words that have no number may not follow a verb: `meetings: bi-annual`. */
export function meetsInWords(frequency: Frequency): string {
  const isWordsAlone = frequency.words !== undefined && timesAYear(frequency) === undefined;
  return `${isWordsAlone ? 'meetings:' : 'meets'} ${frequencyInWords(frequency)}`;
}

/** How many times it happens in a year; undefined where no number says so. */
export function timesAYear({ times, per, every, unit }: Frequency): number | undefined {
  if (times !== undefined && per !== undefined) return times * IN_A_YEAR[per];
  if (every !== undefined && unit !== undefined) return IN_A_YEAR[unit] / every;
  return undefined;
}

/** Sorts by how often it happens: what happens most often first, what has no number last. */
export function mostOftenFirst(a: Frequency, b: Frequency): number {
  return (timesAYear(b) ?? 0) - (timesAYear(a) ?? 0);
}

/** The same as so many months or days from one time to the next. */
export interface Interval {
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

/**
 * The time from one time to the next, where it is the same each time: every 6 weeks, quarterly, twice a year. None for
 * "3 times a month", for terms and working days, and for what has no number.
 */
export function intervalOf({ times, per, every, unit }: Frequency): Interval | undefined {
  if (every !== undefined && unit !== undefined)
    return unit === 'term' || unit === 'working-day' ? undefined : { count: every, unit };
  if (times === undefined || per === undefined) return undefined;
  if (per === 'term' || per === 'working-day') return undefined;
  if (times === 1 && per !== 'quarter') return { count: 1, unit: per };
  const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[per];
  return months > 0 && months % times === 0 ? { count: months / times, unit: 'month' } : undefined;
}

function numberInWords({ times, per, every, unit }: Frequency): string {
  if (times !== undefined && per !== undefined)
    return `${TIMES[times] ?? `${times} times`} a ${spoken(per)}`;
  if (every !== undefined && unit !== undefined) return `every ${every} ${spoken(unit)}s`;
  return '';
}

function spoken(unit: string): string {
  return unit.replace('-', ' ');
}
