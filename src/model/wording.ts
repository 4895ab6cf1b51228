import { frequencyInWords } from '../lib/calendar/frequency.ts';
import { formatDate } from '../lib/dates.ts';
import type { Period } from '../schemas/shared/period.ts';
import type { Due } from '../schemas/priority.ts';
import type { Figure } from '../schemas/shared/figure.ts';

/** `£82,037` or `£82,037.50`. */
export function poundsInWords(pounds: number): string {
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2,
  }).format(pounds);
}

/**
 * `2018 to June 2022`, `from 2018`, `until June 2022`. Inferred dates are bounds, not facts:
 * `between 2018 and June 2022`, `about 2023`, `2018 or later`, `June 2022 or earlier`.
 */
export function periodInWords({ from, to, dating }: Period): string {
  const isInferred = dating === 'inferred';
  if (from && to && from !== to) {
    const [start, end] = [formatDate(from), formatDate(to)];
    return isInferred ? `between ${start} and ${end}` : `${start} to ${end}`;
  }
  if (from && to) return isInferred ? `about ${formatDate(from)}` : formatDate(from);
  if (from) return isInferred ? `${formatDate(from)} or later` : `from ${formatDate(from)}`;
  if (to) return isInferred ? `${formatDate(to)} or earlier` : `until ${formatDate(to)}`;
  return 'not dated';
}

const QUALIFIERS: Record<Figure['qualifier'], string> = {
  exactly: '',
  about: 'about ',
  over: 'over ',
  under: 'under ',
};

/** `123,593`, `about 800`, `11.1%`, `£54,830`. */
export function figureInWords({
  value,
  unit,
  qualifier,
}: Pick<Figure, 'value' | 'unit' | 'qualifier'>): string {
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(value);
  const withUnit =
    unit === 'percent' ? `${number}%` : unit === 'pounds' ? poundsInWords(value) : number;
  return `${QUALIFIERS[qualifier]}${withUnit}`;
}

const UNIT_WORDS: Partial<Record<Figure['unit'], [one: string, many: string]>> = {
  people: ['person', 'people'],
  children: ['child', 'children'],
  pupils: ['pupil', 'pupils'],
  schools: ['school', 'schools'],
  deaths: ['death', 'deaths'],
  events: ['event', 'events'],
};

/** `36,972 children`, `1 school`, `about 95 people`, `11.1%`. What "count" counts is not said. */
export function figureWithUnit(figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>): string {
  const [one, many] = UNIT_WORDS[figure.unit] ?? [];
  const unit = figure.value === 1 ? one : many;
  return [figureInWords(figure), ...(unit ? [unit] : [])].join(' ');
}

/** `March 2023`, `4 times a year`, the words of the source, or `no date given`. */
export function dueInWords(due: Due): string {
  switch (due.kind) {
    case 'by':
      return formatDate(due.date);
    case 'every':
      return frequencyInWords(due.every);
    case 'words':
      return due.words;
    case 'not-given':
      return 'No date given';
  }
}

/** When something is due, as it reads alone in a cell: "by January 2019". */
export function dueByInWords(due: Due): string {
  return due.kind === 'by' ? `by ${dueInWords(due)}` : dueInWords(due);
}
