import { formatDate, lastDayOf, precisionOf } from '../../lib/dates.ts';
import { byCode } from '../../lib/sorting.ts';
import type { Occasion } from '../../schemas/shared/occasion.ts';

/** True once the last day of something is over. A month that is not over yet is still to come. */
export function isPast({ on, until }: Occasion, today: string): boolean {
  return lastDayOf(until ?? on) < today;
}

/** Dates in order, the first of them first. */
export function inOrder(occasions: readonly Occasion[]): Occasion[] {
  return occasions.toSorted(byCode(({ on, starts }) => `${lastDayOf(on)} ${starts ?? ''}`));
}

/** The first date that is not over and not called off. */
export function nextOf(occasions: readonly Occasion[], today: string): Occasion | undefined {
  return inOrder(occasions).find((one) => !isPast(one, today) && one.state !== 'cancelled');
}

/** `12 March 2027`, `12 March 2027 to 13 March 2027`. */
export function daysInWords({ on, until }: Occasion): string {
  return until && until !== on ? `${formatDate(on)} to ${formatDate(until)}` : formatDate(on);
}

/** `9:30 to 12:30`, `from 9:30`. Empty when no time is given. */
export function timesInWords({ starts, ends }: Occasion): string {
  const plain = (time: string) => time.replace(/^0/, '');
  if (!starts) return '';
  return ends ? `${plain(starts)} to ${plain(ends)}` : `from ${plain(starts)}`;
}

const STATES: Record<Occasion['state'], string> = {
  planned: '',
  full: 'Full',
  cancelled: 'Cancelled',
};

/** Whether it is over, full or called off, in a word; empty for what is to come and has places. */
export function stateInWords(occasion: Occasion, today: string): string {
  if (occasion.state === 'cancelled') return STATES.cancelled;
  return isPast(occasion, today) ? 'Past' : STATES[occasion.state];
}

/** A date in one line: "12 March 2027, 9:30 to 12:30, Exampleton Town Hall". */
export function occasionInWords(occasion: Occasion): string {
  const { place, state } = occasion;
  return [daysInWords(occasion), timesInWords(occasion), place, STATES[state].toLowerCase()]
    .filter(Boolean)
    .join(', ');
}

/** True where the day is known, so that a calendar can take it. */
export function hasDay({ on }: Occasion): boolean {
  return precisionOf(on) === 'day';
}
