import { groupBy, joinWords } from '../../lib/lists.ts';
import { byText } from '../../lib/sorting.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import type { Term } from '../../schemas/term.ts';
import { referrersTo } from '../referrers.ts';

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

/** The terms for what took the place of this one: the derived side of `replaces`. */
export function replacedBy(handbook: Handbook, term: Entry<'terms'>): Entry<'terms'>[] {
  return referrersTo(handbook, 'terms', term, 'replaces');
}

/** A term with its abbreviation: `Clinical Commissioning Group (CCG)`. */
export function fullNameOf({ data }: Entry<'terms'>): string {
  return data.abbreviation && data.abbreviation !== data.title
    ? `${data.title} (${data.abbreviation})`
    : data.title;
}

/** What a term took the place of, in a sentence; nothing when it took no place. */
export function formerlyInWords(handbook: Handbook, { data }: Entry<'terms'>): string {
  const before = data.replaces.map((id) => fullNameOf(entry(handbook, 'terms', id)));
  return before.length > 0 ? `Formerly: ${joinWords(before)}.` : '';
}

/** What took the place of a term, in a sentence; nothing when nothing did. */
export function replacedInWords(handbook: Handbook, term: Entry<'terms'>): string {
  const after = replacedBy(handbook, term).map(fullNameOf);
  return after.length > 0 ? `Since replaced by: ${joinWords(after)}.` : '';
}

/** What a word means, with what is true of some partnerships only. */
export function meaningOf({ meaning, local }: Pick<Term, 'meaning' | 'local'>): string {
  return [meaning, ...local.map(({ text }) => text)].join(' ');
}
