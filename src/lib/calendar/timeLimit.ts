import type { Frequency } from './frequency.ts';
import { frequencyInWords } from './frequency.ts';

/** Units of time limits. `working-day` leaves out weekends and bank holidays, `school-day` also school holidays. */
export const timeUnits = [
  'minute',
  'hour',
  'day',
  'working-day',
  'school-day',
  'week',
  'month',
  'year',
] as const;

/** Units that can be halved, and that have an end: "half a day", "the end of the next working day". */
export const dayUnits = ['day', 'working-day', 'school-day'] as const;

/** So many units of time. */
export interface Duration {
  /** Whole, or with a half of a day. 0 is the same day. */
  within: number;
  unit: (typeof timeUnits)[number];
}

/** By when something has to be done: how long, and after or before what. */
export interface TimeLimit extends Duration {
  /** Lower end of a range: from 1 within 3 days is 1 to 3 days. */
  from?: number | undefined;
  /** True when all of the last day counts: by the end of the next working day. */
  endOfDay?: boolean | undefined;
  /** The event that comes first. */
  after?: string | undefined;
  /** The event that comes next. */
  before?: string | undefined;
  /** How often it is done again. */
  then?: Frequency | undefined;
}

const ORDINALS = ['same', 'next', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Hours in a unit on the average, for sorting: seven days for five working days, 365 for 190 school days. */
const HOURS: Record<Duration['unit'], number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  'working-day': (24 * 7) / 5,
  'school-day': (24 * 365) / 190,
  week: 24 * 7,
  month: (24 * 365.25) / 12,
  year: 24 * 365.25,
};

/** `15 working days`, `1 to 3 days`, `half a day`. */
export function durationInWords({
  within,
  unit,
  from,
}: Duration & Pick<TimeLimit, 'from'>): string {
  const name = unit.replace('-', ' ');
  if (from === undefined && within === 0.5) return `half a ${name}`;
  const length = `${numberInWords(within)} ${name}${within === 1 ? '' : 's'}`;
  return from === undefined ? length : `${numberInWords(from)} to ${length}`;
}

/** `within 15 working days`, `on the same day`, `by the end of the next working day`, `at least 2 days before`. */
export function timeLimitInWords(limit: TimeLimit): string {
  return `${lengthInWords(limit)}${againInWords(limit)}`;
}

/** `within 15 working days of the report being published`, `at least 2 working days before the conference`. */
export function timescaleInWords(limit: TimeLimit): string {
  return `${lengthInWords(limit)}${eventInWords(limit)}${againInWords(limit)}`;
}

/** The event that the time is counted from, or back from; none when that is not stated. */
export function eventOf({ before, after }: TimeLimit): string | undefined {
  return before ?? after;
}

/** What the time is counted from, as it reads alone: `Counted from the referral`, `Counted back from the conference`. */
export function countedFromInWords(limit: TimeLimit): string {
  if (limit.before !== undefined) return `Counted back from ${limit.before}`;
  return limit.after === undefined ? 'Starting point not stated' : `Counted from ${limit.after}`;
}

/** Sorts by when it has to be done, seen from the event: what comes before it first, then the shortest time. */
export function soonestFirst(a: TimeLimit, b: TimeLimit): number {
  return hoursFromEvent(a) - hoursFromEvent(b);
}

function lengthInWords(limit: TimeLimit): string {
  const { within, unit, before, from, endOfDay } = limit;
  const name = unit.replace('-', ' ');
  if (before !== undefined)
    return `${from === undefined ? 'at least ' : ''}${durationInWords(limit)} before`;
  if (endOfDay)
    return `by the end of ${ORDINALS[within] ? `the ${ORDINALS[within]} ${name}` : `${name} ${within}`}`;
  return within === 0 ? `on the same ${name}` : `within ${durationInWords(limit)}`;
}

function eventInWords({ within, after, before, endOfDay }: TimeLimit): string {
  if (before !== undefined) return ` ${before}`;
  if (after === undefined) return ' (starting point not stated)';
  if (within === 0) return ` as ${after}`;
  return endOfDay ? ` after ${after}` : ` of ${after}`;
}

function againInWords({ then }: TimeLimit): string {
  return then ? `, then ${frequencyInWords(then)}` : '';
}

/** How long after the event the last moment is, in hours on the average; below 0 for what comes before it. */
function hoursFromEvent({ within, unit, from, before, endOfDay }: TimeLimit): number {
  const hours = HOURS[unit];
  if (before !== undefined) return -(from ?? within) * hours;
  // The same day leaves what is left of it.
  return within === 0 ? hours / 2 : within * hours + (endOfDay ? 1 : 0);
}

function numberInWords(number: number): string {
  return `${number === 0.5 ? '' : Math.floor(number)}${Number.isInteger(number) ? '' : '½'}`;
}
