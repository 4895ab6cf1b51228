import { frequencyInWords } from '../lib/calendar/frequency.ts';
import { formatDate } from '../lib/dates.ts';
import type { BudgetCell } from '../schemas/shared/money.ts';
import type { Period } from '../schemas/shared/period.ts';
import type { Due } from '../schemas/priority.ts';
import type { Figure } from '../schemas/shared/figure.ts';

/** `£82,037` or `£82,037.50`. */
export function poundsInWords(pounds: number): string {
  const words = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2,
  }).format(pounds);
  // A hyphen before a sum is easily missed.
  return words.replace('-', MINUS);
}

const MINUS = '\u2212';

const WITHOUT_AMOUNT = {
  'in-kind': 'In kind',
  'to-be-confirmed': 'To be confirmed',
  'not-given': 'Not given',
};

/** A cell of a budget: `£82,037`, `−£4,100`, `In kind`, `To be confirmed`; a dash where there is none. */
export function budgetCellInWords(cell: BudgetCell | undefined): string {
  if (cell === undefined) return '–';
  return typeof cell === 'number' ? poundsInWords(cell) : WITHOUT_AMOUNT[cell];
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
  'at-least': 'at least ',
  'at-most': 'at most ',
  'fewer-than': 'fewer than ',
};

/** A number as the source prints it, with its unit. */
export type Reading = Pick<Figure, 'value' | 'unit' | 'qualifier'> &
  Partial<Pick<Figure, 'suppressed' | 'revisedFrom'>>;

/** `123,593`, `about 800`, `11.1%`, `£54,830`, `58.4 per 10,000`, `fewer than 5`, `36 (revised from 34)`, `suppressed`. */
export function figureInWords({ value, unit, qualifier, revisedFrom }: Reading): string {
  if (value === undefined) return 'suppressed';
  const revised =
    revisedFrom === undefined ? '' : ` (revised from ${numberInWords(revisedFrom, unit)})`;
  return `${QUALIFIERS[qualifier]}${numberInWords(value, unit)}${revised}`;
}

/** `at least 90% by March 2026`. */
export function targetInWords({ target, unit }: Pick<Figure, 'target' | 'unit'>): string {
  if (!target) return 'none given';
  const by = target.by ? ` by ${formatDate(target.by)}` : '';
  return `${QUALIFIERS[target.qualifier]}${numberInWords(target.value, unit)}${by}`;
}

function numberInWords(value: number, unit: Figure['unit']): string {
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(value);
  switch (unit) {
    case 'percent':
      return `${number}%`;
    case 'pounds':
      return poundsInWords(value);
    case 'per-1000':
      return `${number} per 1,000`;
    case 'per-10000':
      return `${number} per 10,000`;
    case 'per-100000':
      return `${number} per 100,000`;
    default:
      return number;
  }
}

const UNIT_WORDS: Partial<Record<Figure['unit'], [one: string, many: string]>> = {
  people: ['person', 'people'],
  children: ['child', 'children'],
  pupils: ['pupil', 'pupils'],
  schools: ['school', 'schools'],
  deaths: ['death', 'deaths'],
  families: ['family', 'families'],
  incidents: ['incident', 'incidents'],
  contacts: ['contact', 'contacts'],
  referrals: ['referral', 'referrals'],
  assessments: ['assessment', 'assessments'],
  plans: ['plan', 'plans'],
  cases: ['case', 'cases'],
  meetings: ['meeting', 'meetings'],
  days: ['day', 'days'],
  events: ['event', 'events'],
};

/** The unit of a table for its caption: `number of schools`, `%`, `£`. None for "count", which can be anything. */
export function unitInCaption(unit: Figure['unit']): string | undefined {
  if (unit === 'percent') return '%';
  if (unit === 'pounds') return '£';
  if (unit.startsWith('per-'))
    return `per ${new Intl.NumberFormat('en-GB').format(Number(unit.slice('per-'.length)))}`;
  const many = UNIT_WORDS[unit]?.[1];
  return many && `number of ${many}`;
}

/** `36,972 children`, `1 school`, `about 95 people`, `11.1%`. What "count" counts is not said. */
export function figureWithUnit(figure: Reading): string {
  if (figure.value === undefined) return figureInWords(figure);
  const [one, many] = UNIT_WORDS[figure.unit] ?? [];
  const unit = figure.value === 1 ? one : many;
  return [figureInWords({ ...figure, revisedFrom: undefined }), ...(unit ? [unit] : [])].join(' ');
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
