import { letterOf } from '../../lib/letters.ts';
import { groupBy, joinWords } from '../../lib/lists.ts';
import { byText } from '../../lib/sorting.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import type { Term } from '../../schemas/term.ts';
import { referrersTo } from '../referrers.ts';
import { headwordOf, termPart } from './listParts.ts';
import type { ListPart } from './listParts.ts';

/** The glossary, letter by letter, in the order of headwords. */
export function glossaryParts(handbook: Handbook): ListPart<Entry<'terms'>>[] {
  const terms = all(handbook, 'terms').toSorted(byText(headwordOf));
  return [...groupBy(terms, termPart)].map(([path, items]) => ({
    path,
    name: letterOf(headwordOf(items[0]!)),
    items,
  }));
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

/** A term as a list names it, its abbreviation first: `CCG: Clinical Commissioning Group`. */
export function listedNameOf({ data }: Entry<'terms'>): string {
  return data.abbreviation && data.abbreviation !== data.title
    ? `${data.abbreviation}: ${data.title}`
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
