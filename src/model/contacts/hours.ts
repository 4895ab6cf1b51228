import { groupBy, joinWords } from '../../lib/lists.ts';
import { capitalised } from '../../lib/text.ts';
import type { OpeningHours } from '../../schemas/shared/openingHours.ts';

type Stretch = Extract<OpeningHours, { open: 'at-times' }>['times'][number];
type Day = Stretch['days'][number];

/** Days in the order in which they are named. */
const DAYS: readonly Day[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'bank-holidays',
];

const MINUTES_OF_A_WEEK = 7 * 24 * 60;

/** Hours in the one form in which they are shown anywhere: "Monday to Thursday 9:00 to 17:30, Friday 9:00 to 17:00". */
export function hoursInWords(hours: OpeningHours): string {
  const { note } = hours;
  if (note === undefined) return whenInWords(hours);
  // A note that is a sentence stays one.
  return `${whenInWords(hours)}${/^\p{Lu}/u.test(note) ? '. ' : ', '}${note}`;
}

/** True when it is known at what times something is answered; "office hours" alone says nothing of that. */
export function hasKnownHours(hours: OpeningHours | undefined): boolean {
  return hours?.open === 'day-and-night' || hours?.open === 'at-times';
}

/** Minutes of a week in which something is answered, bank holidays aside; undefined when the times are not known. */
export function openMinutes(hours: OpeningHours | undefined): number | undefined {
  if (hours?.open === 'day-and-night') return MINUTES_OF_A_WEEK;
  if (hours?.open !== 'at-times') return undefined;
  return hours.times.reduce((sum, { days, from, to }) => {
    const ordinary = days.filter((day) => day !== 'bank-holidays').length;
    return sum + ordinary * (minutesOf(to) - minutesOf(from));
  }, 0);
}

/** Puts hours in order: answered longest first, those whose times are not known last. */
export function byOpenLongest(a: OpeningHours | undefined, b: OpeningHours | undefined): number {
  return (openMinutes(b) ?? -1) - (openMinutes(a) ?? -1);
}

function whenInWords(hours: OpeningHours): string {
  switch (hours.open) {
    case 'day-and-night':
      return '24 hours a day';
    case 'office-hours':
      return 'Office hours';
    case 'outside-office-hours':
      return hours.of === undefined ? 'Outside office hours' : `Outside the hours of ${hours.of}`;
    case 'at-times': {
      const rows = hours.times
        .map((row) => ({ ...row, days: inWeek(row.days) }))
        .toSorted((a, b) => DAYS.indexOf(a.days[0]!) - DAYS.indexOf(b.days[0]!));
      const byDays = [...groupBy(rows, ({ days }) => days.join()).values()];
      const words = byDays.flatMap((same) => {
        const days = daysInWords(same[0]!.days);
        const [one, other] = same.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from));
        if (same.length === 2 && isFromMidnight(one!) && isToMidnight(other!))
          return [`${days} before ${shown(one!.to)} and from ${shown(other!.from)}`];
        return same.map((row) => `${days} ${stretchInWords(row)}`);
      });
      const holidays = hours.bankHolidays && `${hours.bankHolidays} on bank holidays`;
      return capitalised([...words, ...(holidays ? [holidays] : [])].join(', '));
    }
  }
}

/** "Monday to Thursday", "weekends", "Monday and Wednesday", "every day". */
function daysInWords(days: readonly Day[]): string {
  const holidays = days.includes('bank-holidays') ? ['bank holidays'] : [];
  const ordinary = days.filter((day) => day !== 'bank-holidays');
  if (ordinary.length === 7) return joinWords(['every day', ...holidays]);
  const runs = runsOf(ordinary).flatMap((run) => {
    if (run.length === 2 && run[0] === 'saturday') return ['weekends'];
    const names = run.map(capitalised);
    return run.length > 2 ? [`${names[0]} to ${names.at(-1)}`] : names;
  });
  return joinWords([...runs, ...holidays]);
}

/** Days cut into runs that follow one another. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && DAYS.indexOf(day) === DAYS.indexOf(before) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function stretchInWords(row: Stretch): string {
  if (isFromMidnight(row) && isToMidnight(row)) return 'all day';
  return `${shown(row.from)} to ${shown(row.to)}`;
}

function isFromMidnight({ from }: Stretch): boolean {
  return minutesOf(from) === 0;
}

function isToMidnight({ to }: Stretch): boolean {
  return minutesOf(to) === 24 * 60;
}

function inWeek(days: readonly Day[]): Day[] {
  return days.toSorted((a, b) => DAYS.indexOf(a) - DAYS.indexOf(b));
}

function shown(time: string): string {
  return time.replace(/^0/, '');
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
