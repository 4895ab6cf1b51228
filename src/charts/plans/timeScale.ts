import { SHORT_MONTHS } from '../../lib/calendar/months.ts';
import { scaleUtc } from 'd3-scale';
import type { DaySpan } from '../../lib/dates.ts';
import { textWidth } from '../engine/svg/measure.ts';
import type { TextLook } from '../engine/svg/measure.ts';

/** The start of a year or a month on the axis, and what it is called. */
export interface Tick {
  label: string;
  place: number;
}

/** Where days are on a time line of whole months. */
export interface TimeScale {
  left: number;
  right: number;
  /** Place of the start of a day. */
  startOf: (day: string) => number;
  /** Place of the end of a day. */
  endOf: (day: string) => number;
  /** Years that have room for their name. The first may have begun before the line does. */
  years: Tick[];
  /** Months that have room for their name: each, each third or each sixth. None when there is too little room. */
  months: Tick[];
}

const MONTH_STEPS = [1, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100].map((years) => years * 12);
/** Free space that a name keeps beside it. */
const GAP = 8;

/** A time line from the first month of some days to the last, between two places. */
export function timeScale(
  { from, to }: DaySpan,
  { left, right, look }: { left: number; right: number; look: TextLook },
): TimeScale {
  const first = monthNumber(from);
  const end = monthNumber(to) + 1;
  const scale = scaleUtc()
    .domain([startOfMonth(first), startOfMonth(end)])
    .range([left, right]);
  const placeOf = (month: number) => scale(startOfMonth(month));

  const nameOfYear = (month: number) => String(Math.floor(month / 12));
  const nameOfMonth = (month: number) => SHORT_MONTHS[month % 12]!;
  const roomFor = (label: string, from: number, to: number) =>
    textWidth(label, look) + GAP <= placeOf(Math.min(to, end)) - placeOf(from);
  const ticks = (step: number, starts: readonly number[], nameOf: (month: number) => string) =>
    starts
      .filter((start) => roomFor(nameOf(start), start, nextStart(start, step)))
      .map((start) => ({ label: nameOf(start), place: placeOf(start) }));

  const yearStep = YEAR_STEPS.find((step) => isWide(step, '2000'));
  const monthStep = MONTH_STEPS.find((step) => isWide(step, 'May'));
  function isWide(step: number, name: string): boolean {
    return ((right - left) * step) / (end - first) >= textWidth(name, look) + GAP;
  }
  return {
    left,
    right,
    startOf: (day) => scale(dateOf(day)),
    endOf: (day) => scale(new Date(dateOf(day).getTime() + 24 * 60 * 60 * 1000)),
    years: yearStep
      ? ticks(yearStep, [...new Set([first, ...startsIn(first, end, yearStep)])], nameOfYear)
      : [],
    months: monthStep ? ticks(monthStep, startsIn(first, end, monthStep), nameOfMonth) : [],
  };
}

/** Months from `first` to before `end` that are multiples of a step. */
function startsIn(first: number, end: number, step: number): number[] {
  const start = nextStart(first - 1, step);
  return Array.from(
    { length: Math.max(0, Math.ceil((end - start) / step)) },
    (_, i) => start + i * step,
  );
}

/** The next multiple of a step after a month. */
function nextStart(month: number, step: number): number {
  return (Math.floor(month / step) + 1) * step;
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function startOfMonth(month: number): Date {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
