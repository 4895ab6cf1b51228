import { byText, groupBy } from '../lib/lists.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** What a term is looked up under: its abbreviation when it has one. */
export function headwordOf(term: Entry<'terms'>): string {
  return term.data.abbreviation ?? term.data.title;
}

/** The glossary, letter by letter, in the order of headwords. */
export function glossaryByLetter(
  handbook: Handbook,
): { letter: string; terms: Entry<'terms'>[] }[] {
  const terms = all(handbook, 'terms').toSorted(byText(headwordOf));
  const letters = groupBy(terms, (term) => headwordOf(term).charAt(0).toUpperCase());
  return [...letters].map(([letter, group]) => ({ letter, terms: group }));
}
