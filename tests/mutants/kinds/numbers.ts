import { inField, must, person, should } from '../kind.ts';
import type { MutantKind } from '../kind.ts';
import { isField, isFieldOf } from '../places.ts';
import { isTraced } from '../soundTexts.ts';
import type { FieldValue } from '../soundTexts.ts';

const isDay = ({ value }: FieldValue) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isDate = ({ value }: FieldValue) =>
  typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value);
const hasHappened = (value: FieldValue) =>
  isDate(value) &&
  (isField('checked', 'read')(value) ||
    isFieldOf('sources', 'published')(value) ||
    isFieldOf('caseReviews', 'published')(value));
const isFigure = (value: FieldValue) =>
  isField('value')(value) && value.path.includes('figures') && typeof value.value === 'number';
const unitOf = ({ file, path }: FieldValue) =>
  (file.fields['figures'] as { unit?: string }[] | undefined)?.[Number(path[1])]?.unit ?? '';
const isWhole = (value: FieldValue) =>
  isFigure(value) &&
  ['children', 'people', 'cases', 'schools', 'referrals'].includes(unitOf(value));

/** A number with one of its digits one up. */
export function oneDigitUp(text: string, at: number): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[at % Math.max(places.length, 1)] ?? 0;
  return text.slice(0, place) + String((Number(text[place]) + 1) % 10) + text.slice(place + 1);
}

/** Days that are none, and days and years that cannot be meant. */
export const dateKinds: MutantKind[] = [
  inField('day that is not in the calendar', must, isDay, ({ value }) =>
    String(value).replace(/-\d\d-\d\d$/, '-02-30'),
  ),
  inField('month that does not exist', must, isDay, ({ value }) =>
    String(value).replace(/-\d\d-/, '-13-'),
  ),
  inField('day in words', must, isDay, () => '3 March 2026'),
  inField('day in the order of other countries', must, isDay, () => '03/31/2026'),
  inField('year of the third century', must, isDate, ({ value }) =>
    String(value).replace(/^\d{4}/, '0202'),
  ),
  inField('year far in the future', must, isDate, ({ value }) =>
    String(value).replace(/^\d{4}/, '9999'),
  ),
  inField('day to come for what has happened', must, hasHappened, ({ value }) =>
    String(value).replace(/^\d{4}/, '2031'),
  ),
  inField(
    'end of a period before its start',
    must,
    ({ key, value }) =>
      key === 'period' &&
      typeof value === 'object' &&
      value !== null &&
      'from' in value &&
      'to' in value,
    ({ value }) => ({ ...(value as object), to: '1999' }),
  ),
  inField(
    'date with one digit changed, source with a text copy',
    should(
      'Days of checking and of review, dates that the editors inferred and those of documents elsewhere are in no text copy.',
    ),
    (value, content) => isDate(value) && isTraced(value.file, content),
    ({ value }, _, chance) => oneDigitUp(String(value), 3 + chance.below(2)),
  ),
  inField(
    'date with one digit changed, source without a text copy',
    person('There is no text of the source to compare with.'),
    (value, content) => isDate(value) && !isTraced(value.file, content),
    ({ value }, _, chance) => oneDigitUp(String(value), 3 + chance.below(2)),
  ),
];

/** Numbers that cannot be, and numbers that are not those of the source. */
export const numberKinds: MutantKind[] = [
  inField('fewer than none', must, isWhole, () => -800),
  inField('part of a child', must, isWhole, () => 12.5),
  inField(
    'more than everything',
    must,
    (value) => isFigure(value) && unitOf(value) === 'percent',
    () => 140,
  ),
  inField('number with a comma', must, isFigure, () => '12,500'),
  inField('limit of 9,999,999 days', must, isField('within'), () => 9_999_999),
  inField('limit below nothing', must, isField('within'), () => -3),
  inField(
    'hour that no clock has',
    must,
    (value) => isField('from', 'to')(value) && /:/.test(String(value.value)),
    () => '9:75',
  ),
  inField(
    'closes before it opens',
    must,
    (value) => isField('to')(value) && /:/.test(String(value.value)),
    () => '0:00',
  ),
  inField(
    'figure with one digit changed, source with a text copy',
    should(
      'The wrong figure is on the cited lines too, as another figure, and the right one is in another place of the entry: only a person sees which is meant.',
    ),
    (value, content) => isFigure(value) && isTraced(value.file, content),
    ({ value }, _, chance) => Number(oneDigitUp(String(value), chance.below(6))),
  ),
  inField(
    'figure with one digit changed, source without a text copy',
    person('There is no text of the source to compare with.'),
    (value, content) => isFigure(value) && !isTraced(value.file, content),
    ({ value }, _, chance) => Number(oneDigitUp(String(value), chance.below(6))),
  ),
  inField('limit one longer', must, isField('within'), ({ value }) => Number(value) + 1),
  inField('limit one shorter', must, isField('within'), ({ value }) => Number(value) - 1),
  inField(
    'limit in other days',
    should('Words that give no limit in days, or both kinds of days, contradict neither.'),
    (value) => isField('unit')(value) && /^(?:working-)?day$/.test(String(value.value)),
    ({ value }) => (value === 'day' ? 'working-day' : 'day'),
  ),
];
