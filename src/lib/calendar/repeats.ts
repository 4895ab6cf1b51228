import { addDays, addMonths } from './days.ts';
import type { Day } from './days.ts';
import { intervalOf } from './frequency.ts';
import type { Frequency, Interval } from './frequency.ts';

/** When something that comes back is due at the latest: the last day of each span, from a first day on. */
export interface Repeats {
  /** Those days, in order. At least one. */
  days: [Day, ...Day[]];
  interval: Interval;
  /** True when each is the last day of its month. */
  isMonthEnd: boolean;
}

/** The last day of each span within some days, where the spans are equally long. Undefined where there is none. */
export function repeatsWithin(
  frequency: Frequency,
  { from, to }: { from: Day; to: Day },
): Repeats | undefined {
  const interval = intervalOf(frequency);
  if (!interval) return undefined;
  const days: Day[] = [];
  for (let spans = 1, day = endOfSpan(from, interval, spans); day <= to;) {
    days.push(day);
    spans += 1;
    day = endOfSpan(from, interval, spans);
  }
  const [first, ...others] = days;
  if (first === undefined) return undefined;
  const isInMonths = interval.unit === 'month' || interval.unit === 'year';
  return { days: [first, ...others], interval, isMonthEnd: isInMonths && from.endsWith('-01') };
}

function endOfSpan(from: Day, { count, unit }: Interval, spans: number): Day {
  const units = count * spans;
  switch (unit) {
    case 'day':
      return addDays(from, units - 1);
    case 'week':
      return addDays(from, units * 7 - 1);
    case 'month':
      return addDays(addMonths(from, units), -1);
    case 'year':
      return addDays(addMonths(from, units * 12), -1);
  }
}
