import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';

/** The least part of the width that the longest bar has when words are beside it. */
const LEAST_FOR_BARS = 0.4;

/** True when words of this width leave room for bars before them. */
export function fitsBeside(endWidth: number, width: number): boolean {
  return endWidth <= width * (1 - LEAST_FOR_BARS);
}

/**
 * The scale of bars from zero. It is as long as lets every bar end early enough for the words that are
 * behind it, `endWidth` pixels wide.
 */
export function barScale(
  bars: readonly { value: number; endWidth: number }[],
  { from, to, max }: { from: number; to: number; max?: number },
): ScaleLinear<number, number> {
  // A scale of nothing but zeros needs some length all the same.
  const end = Math.max(max ?? 0, ...bars.map(({ value }) => value)) || 1;
  const pixels = bars
    .filter(({ value }) => value > 0)
    .map(({ value, endWidth }) => (to - from - endWidth) / value);
  const perUnit = Math.min((to - from) / end, ...pixels);
  return scaleLinear()
    .domain([0, end])
    .range([from, from + perUnit * end]);
}

/** A fixed scale for percentages: up to 100, or to 50 where measures are compared and none is above that. */
export function percentEnd(values: readonly number[], isCompared: boolean): number {
  const longest = Math.max(0, ...values);
  if (longest > 100) return longest;
  return isCompared && longest <= 50 ? 50 : 100;
}

/** Marks of a percentage scale: both ends and the middle. */
export function percentTicks(
  end: number,
): { value: number; text: string; anchor: 'start' | 'middle' | 'end' }[] {
  return [
    { value: 0, text: '0%', anchor: 'start' },
    { value: end / 2, text: `${end / 2}%`, anchor: 'middle' },
    { value: end, text: `${end}%`, anchor: 'end' },
  ];
}
