import { isAbbreviation } from '../../lib/abbreviations.ts';
import { oncePer } from '../../lib/oncePer.ts';
import { all } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { once } from '../../model/once.ts';
import { partsOf } from './tokens.ts';

/** A term of the glossary with the forms that texts may use. */
export interface Word {
  term: Entry<'terms'>;
  /** Short forms, found with just these capitals. */
  abbreviations: string[];
  /** The name, when it has two words or more. Found with any capitals. */
  phrase?: string;
  /** The words of the name, in small letters; none when it has only one. */
  parts: readonly string[];
}

/**
 * The words that may need explaining on the pages of a partnership (or `shared`). Where a short form
 * means one thing here and another elsewhere, only its meaning here counts.
 */
export const wordsFor = once('words for', findWords);

function findWords(handbook: Handbook, owner: string): Word[] {
  return all(handbook, 'terms')
    .filter(({ data }) => data.usedBy.length === 0 || data.usedBy.includes(owner))
    .map(wordOf);
}

/** What a term is looked for by: the same for all partnerships that use it. */
const wordOf = oncePer((term: Entry<'terms'>): Word => {
  const { abbreviation, title, aliases } = term.data;
  const abbreviations = [abbreviation, title, ...aliases].filter(
    (form): form is string => form !== undefined && isAbbreviation(form),
  );
  return {
    term,
    abbreviations: [...new Set(abbreviations)],
    ...(/\s/.test(title) && { phrase: title }),
    parts: /\s/.test(title) ? partsOf(title) : [],
  };
});
