import { formatDate } from '../../lib/dates.ts';
import type { Figure } from '../../schemas/shared/figure.ts';
import { poundsInWords } from './sumInWords.ts';

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
