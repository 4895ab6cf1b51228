import type { FieldValue } from './soundTexts.ts';

/** Types whose texts have rules to themselves. */
const APART = new Set(['caseReviews', 'translations', 'sources', 'synonyms', 'worries', 'terms']);

/** Fields with running text for readers. */
const PROSE = new Set(['summary', 'note', 'purpose', 'what', 'why', 'whenToUse', 'text', 'task']);

/** A text of some words that readers see. */
export function isProse({ key, value, file }: FieldValue): boolean {
  return (
    PROSE.has(key) &&
    typeof value === 'string' &&
    value.split(' ').length > 4 &&
    !APART.has(file.collection)
  );
}

/** A text of a case review that tells of the case. */
export function isReviewText({ key, value, file }: FieldValue): boolean {
  return (
    file.collection === 'caseReviews' &&
    typeof value === 'string' &&
    ['happened', 'learnt', 'why', 'learning', 'required', 'summary', 'response'].includes(key)
  );
}

/** A field with one of these names. */
export function isField(...keys: string[]): (value: FieldValue) => boolean {
  return ({ key, value, path }) =>
    keys.includes(key) && typeof path.at(-1) === 'string' && typeof value !== 'object';
}

/** A field with one of these names in one content type. */
export function isFieldOf(collection: string, ...keys: string[]): (value: FieldValue) => boolean {
  const isWanted = isField(...keys);
  return (value) => value.file.collection === collection && isWanted(value);
}

/** A list with at least one row. */
export function isList({ value }: FieldValue): boolean {
  return Array.isArray(value) && value.length > 0;
}
